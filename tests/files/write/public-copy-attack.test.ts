import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Figure, FigureValue } from '../../../src/core/figures/figure';
import type { Profile } from '../../../src/core/profile/profile';
import { composeReport } from '../../../src/core/report/compose-report';
import { partsOf } from '../../../src/core/report/workbook/parts-of-figure';
import type { Sentence } from '../../../src/core/report/document';
import { composePublicCopy } from '../../../src/core/report/public-copy/compose-public-copy';
import { readingOf } from '../../../src/core/report/reading-of-document';
import { readSentence } from '../../../src/core/report/read-sentence';
import type { ReportInput } from '../../../src/core/report/report-input';
import { layOutReport } from '../../../src/core/report/workbook/lay-out-report';
import { writeXlsx } from '../../../src/files/write/write-xlsx';
import { ReaderAttack } from '../../core/report/disclosure/support/reader-attack';
import { type Entry, fields, LOG, makeInput } from '../../core/report/make-input';
import { PROFILE } from '../../core/report/small-partnership';
import { countOf, readCounts } from '../../support/published-counts';
import { readPublished, type PublishedWorkbook } from '../../support/published-workbook';

/** What somebody can work out who has nothing but the file. Shares no code with what decides or writes it. */
const AREAS = ['Arden', 'Brackley', 'Corvale', 'Dunmoor'];
const PLACES = ['Arden Old Town', 'Arden Riverside', 'Arden', 'Brackley', 'Dunmoor'];
const THRESHOLD = 5;
const THOROUGHNESS = Number(process.env.ATTACK ?? 1);

const smallCount = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 4 }) },
  { weight: 3, arbitrary: fc.integer({ min: 5, max: 40 }) },
);

/** A few rows of a log, most counts small: months, places, categories and sources as they come. */
const entries: fc.Arbitrary<Entry[]> = fc.array(
  fc.record({
    month: fc.constantFrom('2016-04', '2016-11', '2017-04', '2017-11'),
    area: fc.constantFrom(...PLACES),
    category: fc.constantFrom('Drugs', 'Robbery', 'Public order'),
    source: fc.constantFrom('Operator', 'Police control'),
    counts: fc
      .tuple(smallCount, fc.integer({ min: 0, max: 6 }))
      .map(([incidents, arrests]) => ({ incidents, arrests })),
  }),
  { minLength: 4, maxLength: 30 },
);

describe('somebody who has only the file', () => {
  test('cannot work out a small count that is suppressed', async () => {
    let withheld = 0;
    await fc.assert(
      fc.asyncProperty(entries, async (made) => {
        const input = inputOf(made, 'suppress');
        const file = await publish(input);
        for (const measure of ['incidents', 'arrests'] as const) {
          const cells = readCounts(file.tables, AREAS).filter((cell) => cell.measure === measure);
          const seen = cells.flatMap(({ where, shown }) =>
            typeof shown === 'number'
              ? [{ where, low: shown, high: shown }]
              : shown === '[c]'
                ? [{ where, low: 1, high: Infinity }]
                : [],
          );
          const attack = new ReaderAttack(cubeOf(input, measure), seen);
          for (const { where, shown, place } of cells) {
            const value = countOf(input.cube, measure, where);
            const isSmall = value > 0 && value < THRESHOLD;
            if (typeof shown === 'number') expect([place, shown]).toEqual([place, value]);
            if (isSmall) expect([place, shown]).toEqual([place, expect.stringMatching(/^\[[cxz]\]$/)]);
            if (shown !== '[c]') continue;
            withheld++;
            expect([place, attack.isOpen(isSmall ? THRESHOLD - 2 : 1, where)]).toEqual([place, true]);
          }
        }
        expectNoTrace(file);
        expectNoSentence(input, file);
      }),
      { seed: 20175, numRuns: 30 * THOROUGHNESS },
    );
    expect(withheld).toBeGreaterThan(300);
  }, 3_600_000);

  test('cannot work out a small count behind rounded ones', async () => {
    await fc.assert(
      fc.asyncProperty(entries, async (made) => {
        const input = inputOf(made, 'round');
        const file = await publish(input);
        const cells = readCounts(file.tables, AREAS).filter((cell) => cell.measure === 'incidents');
        const seen = cells.flatMap(({ where, shown }) =>
          typeof shown === 'number' ? [{ where, low: Math.max(0, shown - 2), high: shown + 2 }] : [],
        );
        const attack = new ReaderAttack(cubeOf(input, 'incidents'), seen);
        for (const { where, shown, place } of cells) {
          const value = countOf(input.cube, 'incidents', where);
          if (typeof shown === 'number') expect([place, shown]).toEqual([place, Math.round(value / 5) * 5]);
          if (value === 0 || value >= THRESHOLD || typeof shown !== 'number') continue;
          expect([place, attack.isOpen(1, where)]).toEqual([place, true]);
        }
        expectNoTrace(file);
      }),
      { seed: 20176, numRuns: 12 * THOROUGHNESS },
    );
  }, 3_600_000);
});

function inputOf(made: readonly Entry[], method: 'suppress' | 'round'): ReportInput {
  const profile: Profile = { ...PROFILE, breaks: [], disclosure: { method, threshold: THRESHOLD } };
  const log = {
    ...LOG,
    layout: { fields: fields('reference', 'date', 'area', 'category', 'source', 'arrests') },
  };
  return makeInput({ entries: made, tables: [log], profile });
}

async function publish(input: ReportInput): Promise<PublishedWorkbook> {
  const { document } = composePublicCopy(input);
  return readPublished(await writeXlsx(layOutReport(document, { ...input.cube, rows: [] })));
}

/** The rows that hold the measure: where else it is 0, as the report says who reports what. */
function cubeOf({ cube }: ReportInput, measure: 'incidents' | 'arrests') {
  return { ...cube, rows: cube.rows.filter(({ values }) => values.has(measure)) };
}

/** Beside a count that is withheld no change, share or rate stands that is made of it. */
function expectNoTrace({ tables }: PublishedWorkbook): void {
  for (const { sheet, headers, rows } of tables.filter((table) => /^A\d+ /.test(table.sheet))) {
    for (const row of rows) {
      const isHidden = (header: string) => row[headers.indexOf(header)] === '[c]';
      headers.forEach((header, column) => {
        const made =
          madeOf(header).some(isHidden) ||
          (sheet.endsWith('Key figures') && column > 2 && row.slice(1, 3).includes('[c]'));
        if (made)
          expect([sheet, row[0], header, row[column]]).toEqual([sheet, row[0], header, expect.any(String)]);
      });
    }
  }
}

/** The columns a column of changes, shares or rates is made of. */
function madeOf(header: string): string[] {
  const [, measure] = /^(\w+): (?:like-for-like )?change/.exec(header) ?? [];
  const [, year] = /(\d{4}\/\d\d)$/.exec(header) ?? [];
  if (measure !== undefined) {
    return ['2016/17', '2017/18'].flatMap((one) => [`${measure} ${one}`, `${measure} ${one}, like for like`]);
  }
  if (header.startsWith('Arrests per 100')) return [`Arrests ${year!}`, `Incidents ${year!}`];
  return header.startsWith('Share of') ? [`Incidents ${year!}`] : [];
}

/** No sentence of the working copy that tells a small count stands in the file. */
function expectNoSentence(input: ReportInput, file: PublishedWorkbook): void {
  const report = composeReport(input);
  const { parts } = report;
  const { evaluate, tables } = readingOf(report, input.cube);
  const isSmall = (figure: Figure): boolean => {
    const value = evaluate(figure);
    return figure.type === 'sum' && typeof value === 'number' && value > 0 && value < THRESHOLD;
  };
  const careful = (figure: Figure): FigureValue =>
    isSmall(figure) || partsOf(figure).some(isSmall) ? '[c]' : evaluate(figure);
  const published = file.sheets.map(({ text }) => text).join(' ');
  const sentences = parts
    .filter(({ internal }) => !internal)
    .flatMap(({ blocks }) =>
      blocks.flatMap((block): readonly Sentence[] =>
        block.type === 'paragraph'
          ? [block.sentence]
          : block.type === 'chart'
            ? [block.reading]
            : block.type === 'list'
              ? block.items
              : [],
      ),
    );
  for (const sentence of sentences) {
    const told = readSentence(sentence, { evaluate, tables });
    if (told !== readSentence(sentence, { evaluate: careful, tables }))
      expect(published.includes(told)).toBe(false);
  }
}
