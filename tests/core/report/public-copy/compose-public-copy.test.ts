import { describe, expect, test } from 'vitest';

import { composeReport } from '../../../../src/core/report/compose-report';
import type { Part, ReportDocument, Table } from '../../../../src/core/report/document';
import { composePublicCopy } from '../../../../src/core/report/public-copy/compose-public-copy';
import { readingOf } from '../../../../src/core/report/reading-of-document';
import { readSentence } from '../../../../src/core/report/read-sentence';
import type { ReportInput } from '../../../../src/core/report/report-input';
import { type Entry, fields, LOG, makeInput } from '../make-input';
import { PROFILE, smallPartnership } from '../small-partnership';

const MONTHS = ['2016-05', '2017-05', '2017-06'];

function inputOf(entries: readonly Entry[], method: 'off' | 'suppress' | 'round' = 'suppress'): ReportInput {
  const log = { ...LOG, layout: { fields: fields('reference', 'date', 'area', 'category', 'source') } };
  return makeInput({
    entries,
    tables: [log],
    profile: { ...PROFILE, breaks: [], disclosure: { method, threshold: 5 } },
  });
}

/** Three areas over three months; one entry for each count. */
function busyEntries(): Entry[] {
  return MONTHS.flatMap((month, step) =>
    ['Arden', 'Brackley', 'Corvale'].flatMap((area, which) =>
      ['Drugs', 'Robbery', 'Public order'].map((category, index) => ({
        month,
        area,
        category,
        source: 'Operator',
        counts: { incidents: 20 + 7 * step + 5 * which + 11 * index },
      })),
    ),
  );
}

function textOf(document: ReportDocument, id: string): string | undefined {
  for (const block of document.parts.flatMap(({ blocks }) => blocks)) {
    if (block.id !== id) continue;
    if (block.type === 'paragraph')
      return block.sentence.map((run) => (run.type === 'text' ? run.text : '?')).join('');
    if (block.type === 'chart')
      return block.reading.map((run) => (run.type === 'text' ? run.text : '?')).join('');
  }
  return undefined;
}

function tableOf({ parts }: ReportDocument, id: string): Table {
  return parts
    .flatMap(({ blocks }) => blocks)
    .find((block): block is Table => block.type === 'table' && block.id === id)!;
}

function labelsOf(table: Table): string[] {
  return table.rows.map(({ cells: [label] }) => (label?.type === 'text' ? label.text : ''));
}

describe('the public copy', () => {
  const input = smallPartnership();
  const { document, protection } = composePublicCopy(input);

  test('holds numbers and texts, and not one figure', () => {
    expect(JSON.stringify(document)).not.toMatch(/"type":"(?:figure|sum|leader|choice|column sum)"/);
    expect(document.face).toBe('public');
  });

  test('has the parts of the working copy that are not internal', () => {
    const shown = composeReport(input).parts.filter(({ internal }: Part) => !internal);
    expect(document.parts.map(({ id }) => id)).toEqual(shown.map(({ id }) => id));
  });

  test('tells neither source files nor rows read, which would give sums away', () => {
    const ids = document.parts.flatMap(({ blocks }) => blocks.map(({ id }) => id));
    expect(ids).not.toContain('source-files');
    expect(ids).not.toContain('risk.rows-left-out');
    expect(composeReport(input).parts.flatMap(({ blocks }) => blocks.map(({ id }) => id))).toEqual(
      expect.arrayContaining(['source-files', 'risk.rows-left-out']),
    );
  });

  test('is the same each time', () => {
    expect(composePublicCopy(input).document).toEqual(document);
  });

  test('withholds something here, so that these tests mean something', () => {
    expect(protection.summary.figures.withheld).toBeGreaterThan(20);
  });
});

describe('what is withheld', () => {
  test('leaves no trace: reports that differ in nothing else are the same, order and sentences included', () => {
    const withSmall = (drugs: number, fraud: number) =>
      inputOf([
        ...busyEntries(),
        {
          month: '2017-05',
          area: 'Arden',
          category: 'Arson',
          source: 'Operator',
          counts: { incidents: drugs },
        },
        {
          month: '2017-05',
          area: 'Arden',
          category: 'Fraud',
          source: 'Operator',
          counts: { incidents: fraud },
        },
      ]);
    const one = composePublicCopy(withSmall(4, 1)).document;
    expect(composePublicCopy(withSmall(1, 4)).document).toEqual(one);
    expect(composePublicCopy(withSmall(2, 3)).document).toEqual(one);
    expect(composeReport(withSmall(1, 4))).not.toEqual(composeReport(withSmall(4, 1)));
    expect(labelsOf(tableOf(one, 'categories')).slice(-3)).toEqual(['Arson', 'Fraud', 'Total']);
  });

  test('is never named as the fewest, nor are others while it may be', () => {
    const quiet = {
      month: '2017-08',
      area: 'Arden',
      category: 'Drugs',
      source: 'Operator',
      counts: { incidents: 2 },
    };
    const { document } = composePublicCopy(inputOf([...busyEntries(), quiet]));
    expect(textOf(document, 'relevant-considerations.busiest-month')).toBeUndefined();
    const reading = textOf(document, 'chart-incidents-by-month')!;
    expect(reading).toContain('the most incidents were recorded in June');
    expect(reading).not.toContain('fewest');
    expect(reading).toContain('Figures that are withheld are shown as [c] in the table and not drawn.');
  });

  test('does not make two areas of several the only ones', () => {
    const entries = [
      ...busyEntries().filter(({ area }) => area !== 'Corvale'),
      { month: '2017-05', area: 'Corvale', category: 'Drugs', source: 'Operator', counts: { incidents: 2 } },
      { month: '2017-05', area: 'Dunmoor', category: 'Drugs', source: 'Operator', counts: { incidents: 3 } },
    ];
    const { document } = composePublicCopy(inputOf(entries));
    const sentence = textOf(document, 'relevant-considerations.areas-incidents')!;
    expect(sentence).toContain('The areas with the most incidents in 2017/18 were Brackley');
    expect(sentence).not.toContain('divided');
  });

  test('is said in the shorthand of the tables and explained in the Notes', () => {
    const small = {
      month: '2017-05',
      area: 'Arden',
      category: 'Arson',
      source: 'Operator',
      counts: { incidents: 2 },
    };
    const { document } = composePublicCopy(inputOf([...busyEntries(), small]));
    expect(tableOf(document, 'categories').notes.join(' ')).toContain('[c] confidential');
    expect(JSON.stringify(tableOf(document, 'shorthand'))).toContain('[c]');
  });
});

describe('the other methods', () => {
  test('off shows what the working copy shows', () => {
    const input = inputOf(
      [...busyEntries(), { month: '2017-05', area: 'Arden', counts: { incidents: 1 } }],
      'off',
    );
    const { document, protection } = composePublicCopy(input);
    const working = composeReport(input);
    const reading = readingOf(working, input.cube);
    for (const block of working.parts.find(({ id }) => id === 'covering-report')!.blocks) {
      if (block.type !== 'paragraph' || block.id === 'risk.rows-left-out') continue;
      expect(textOf(document, block.id)).toBe(readSentence(block.sentence, reading));
    }
    expect(protection.summary.figures.withheld).toBe(0);
    expect(JSON.stringify(document)).not.toContain('[c]');
  });

  test('rounding names no leader among equals, and says what a 0 stands for', () => {
    const entries = ['Arden', 'Brackley', 'Corvale'].map((area, index) => ({
      month: '2017-05',
      area,
      counts: { incidents: 39 + index },
    }));
    const { document } = composePublicCopy(inputOf(entries, 'round'));
    expect(textOf(document, 'relevant-considerations.areas-incidents')).toBeUndefined();
    expect(textOf(document, 'chart-incidents-by-area')).toContain('leave open which is the largest');
    expect(tableOf(document, 'shorthand').notes.join(' ')).toContain('a 0 stands for 0 to 2');
  });

  test('a report of nothing has a public copy too', () => {
    const { document } = composePublicCopy(makeInput({ entries: [] }));
    expect(document.parts[0]!.id).toBe('cover');
  });
});

describe('comparing the years', () => {
  test.each(['suppress', 'round'] as const)('is decided by what is covered, with method %s too', (method) => {
    const full = busyEntries().flatMap((entry) => ({ ...entry, counts: { incidents: 100 } }));
    const extra = { month: '2017-09', area: 'Arden', category: 'Drugs', counts: { incidents: 1 } };
    const matrix = { name: 'm', layout: { kind: 'matrix' } } as const;
    const entries = [...full, extra].filter(({ month }) => month !== '2017-06');
    const { document } = composePublicCopy(
      makeInput({ entries, tables: [matrix], profile: { version: 1, disclosure: { method, threshold: 5 } } }),
    );
    expect(textOf(document, 'executive-summary.incidents')).toContain('not compared with the total');
    expect(textOf(document, 'relevant-considerations.all-comparable')).toBeUndefined();
    expect(textOf(document, 'relevant-considerations.like-for-like-incidents')).toContain('in both years');
  });
});
