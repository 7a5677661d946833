import { describe, expect, it } from 'vitest';

import type { LayoutKind } from '../../../src/core/profile/profile';
import type { Measures, TableReading } from '../../../sample/truth/reading';
import { chooseViews, type PlacedTable } from '../../../sample/truth/views';

interface Told {
  readonly area?: string;
  readonly month?: string | null;
  readonly subArea?: string;
  readonly category?: string;
  readonly measures?: Measures;
}

function table(file: string, layout: LayoutKind, told: readonly Told[], isHidden = false): PlacedTable {
  const reading: TableReading = {
    sheet: 'Sheet1',
    visibility: isHidden ? 'hidden' : 'visible',
    title: '',
    layouts: [layout],
    range: 'A1:B9',
    headerRows: [1],
    columns: [],
    readings: told.map(({ area, month, subArea, category, measures }, index) => ({
      row: index + 2,
      dimensions: {
        year: '2017/18',
        month: month === undefined ? '2017-06' : month,
        area: area ?? 'East Arden',
        subArea: subArea ?? null,
        category: category ?? null,
        source: null,
      },
      measures: measures ?? { incidents: 1 },
    })),
    printedTotals: [],
    noticed: [],
  };
  return { file, table: reading };
}

function chosenFiles(tables: readonly PlacedTable[], slot = 'incidents|East Arden|2017-06'): string[] {
  return [...chooseViews(tables).get(slot)!.chosen].map(({ file }) => file);
}

describe('the choice of a view', () => {
  it('takes the log before the matrix, the matrix before the block, the block before the summary', () => {
    const tables = (['summary', 'block', 'matrix', 'log'] as const).map((kind) => table(kind, kind, [{}]));
    expect(chosenFiles(tables)).toEqual(['log']);
    expect(chosenFiles(tables.slice(0, 3))).toEqual(['matrix']);
    expect(chosenFiles(tables.slice(0, 2))).toEqual(['block']);
  });

  it('adds logs of the same months up', () => {
    expect(chosenFiles([table('one', 'log', [{}]), table('two', 'log', [{}])])).toEqual(['one', 'two']);
  });

  it('takes the register first for evidence, and for nothing else', () => {
    const evidence = { measures: { evidence: 1, incidents: 1 } };
    const tables = [
      table('log', 'log', [evidence]),
      table('register', 'register', [{ measures: { evidence: 1 } }]),
    ];
    expect(chosenFiles(tables, 'evidence|East Arden|2017-06')).toEqual(['register']);
    expect(chosenFiles(tables)).toEqual(['log']);
  });

  it('takes the table that tells more: sub-areas, then categories, then the visible one', () => {
    const plain = table('plain', 'block', [{}]);
    const byCategory = table('by category', 'block', [{ category: 'Drugs' }]);
    const bySubArea = table('by sub-area', 'block', [{ subArea: 'Old Town' }]);
    const hidden = table('hidden', 'block', [{}], true);
    expect(chosenFiles([plain, byCategory, bySubArea])).toEqual(['by sub-area']);
    expect(chosenFiles([plain, byCategory])).toEqual(['by category']);
    expect(chosenFiles([hidden, plain])).toEqual(['plain']);
  });

  it('refuses a choice that only the order of the files would make', () => {
    expect(() => chooseViews([table('one', 'block', [{}]), table('two', 'block', [{}])])).toThrow(
      /order of the files/,
    );
  });

  it('lets a figure for the year give way to its months, those before joining left aside', () => {
    const months = ['10', '11', '12', '01', '02', '03'].map((month) => ({
      area: 'Mid Fenland',
      month: `${month < '04' ? '2018' : '2017'}-${month}`,
    }));
    const year = table('year', 'matrix', [{ area: 'Mid Fenland', month: null }]);
    expect(chosenFiles([table('months', 'block', months), year], 'incidents|Mid Fenland|2017/18')).toEqual(
      [],
    );
    expect(chosenFiles([year], 'incidents|Mid Fenland|2017/18')).toEqual(['year']);
    expect(() => chooseViews([table('months', 'block', months.slice(1)), year])).toThrow(/some months/);
  });
});
