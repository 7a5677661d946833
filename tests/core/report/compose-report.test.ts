import { describe, expect, test } from 'vitest';

import { parseProfile } from '../../../src/core/profile/profile';
import { composeReport } from '../../../src/core/report/compose-report';
import type { ReportInput } from '../../../src/core/report/report-input';
import { valueOfCell } from '../../../src/core/report/read-cell';
import { readingOf } from '../../../src/core/report/reading-of-document';
import { documentAsText, tablesOf } from './document-as-text';
import { findFaults } from './document-faults';
import { type Entry, fields, LOG, makeInput } from './make-input';
import { PROFILE, smallEntries, smallPartnership } from './small-partnership';

const THIS_YEAR = smallEntries().filter(({ month }) => month !== undefined && month >= '2017-04');
const ODD_NAMES = [
  'A/B: [x]?',
  'A/B: [y]?',
  "'quoted'",
  '=SUM(A1)',
  'An area with a name that is far too long for the tab of a worksheet, one',
  'An area with a name that is far too long for the tab of a worksheet, two',
  '__proto__',
  'constructor',
  'Ystâd Ŷr Wyddfa',
  '😀'.repeat(20),
  '{braces} and [brackets]',
  'history',
];

/** One incident a month and area; `months` are of 2017/18. */
function plainEntries(areas: readonly string[], months: readonly string[], incidents = 1): Entry[] {
  return areas.flatMap((area, index) =>
    months.map((month) => ({ month, area, category: `Type ${index % 14}`, counts: { incidents } })),
  );
}

const MONTHS = ['2017-04', '2017-05', '2017-06', '2017-07', '2017-08'];

const INPUTS: readonly (readonly [name: string, make: () => ReportInput])[] = [
  ['a small partnership', smallPartnership],
  ['one year only', () => smallPartnership({ entries: THIS_YEAR })],
  ['nothing at all', () => makeInput({ entries: [] })],
  ['incidents and nothing else', () => makeInput({ entries: plainEntries(['Arden'], MONTHS) })],
  [
    'no area at all',
    () => makeInput({ entries: MONTHS.map((month) => ({ month, counts: { incidents: 3, arrests: 1 } })) }),
  ],
  [
    'counts that are all zero',
    () =>
      makeInput({
        entries: [...MONTHS, ...MONTHS.map((month) => month.replace('2017', '2016'))].map((month) => ({
          month,
          area: 'Arden',
          source: 'Operator',
          counts: { incidents: 0, arrests: 0, attendances: 0, evidence: 0, reviews: 0, activations: 0 },
        })),
      }),
  ],
  [
    'a count of one everywhere',
    () =>
      makeInput({
        entries: ['2016-04', '2017-04'].flatMap((month) => [
          {
            month,
            area: 'Arden',
            category: 'Drugs',
            source: 'Operator',
            counts: {
              incidents: 1,
              arrests: 1,
              attendances: 1,
              evidence: 1,
              reviews: 1,
              activations: 1,
              faults: 1,
            },
          },
          {
            month,
            area: 'Brackley',
            source: 'Police control',
            counts: { incidents: month < '2017' ? 0 : 1 },
          },
        ]),
      }),
  ],
  [
    'last year as one figure for each area',
    () =>
      makeInput({
        entries: [
          ...plainEntries(['Arden', 'Brackley'], MONTHS),
          { year: 2016, area: 'Arden', counts: { incidents: 20 } },
          { year: 2016, area: 'Brackley', counts: { incidents: 30 } },
        ],
      }),
  ],
  [
    'forty areas',
    () =>
      makeInput({
        entries: plainEntries(
          Array.from({ length: 40 }, (_, n) => `Ward ${n}`),
          MONTHS,
        ),
      }),
  ],
  [
    'two hundred areas',
    () =>
      makeInput({
        entries: plainEntries(
          Array.from({ length: 200 }, (_, n) => `E0${n}`),
          MONTHS,
        ),
      }),
  ],
  ['areas with odd names', () => makeInput({ entries: plainEntries(ODD_NAMES, MONTHS) })],
  [
    'sub-areas with odd names',
    () =>
      makeInput({
        entries: plainEntries(ODD_NAMES, MONTHS),
        profile: parseProfile({
          version: 1,
          partnership: {
            name: 'The Safer Towns',
            areas: ODD_NAMES.slice(1).map((name) => ({ name, parent: ODD_NAMES[0] })),
          },
        }),
      }),
  ],
  [
    'an exempt report with a break in everything',
    () =>
      smallPartnership({
        profile: {
          ...PROFILE,
          breaks: [{ from: '2017-04', reason: 'A new system' }],
          disclosure: { method: 'round' },
          report: { part: 2, title: 'CCTV in the year' },
        },
      }),
  ],
  [
    'arrests of one area only',
    () =>
      makeInput({
        tables: [{ ...LOG, layout: { fields: fields('date', 'area') } }],
        entries: [
          ...plainEntries(['Arden', 'Brackley'], MONTHS, 10),
          { month: '2017-04', area: 'Arden', counts: { arrests: 4 } },
        ],
      }),
  ],
];

describe('composeReport', () => {
  test('composes the whole report of a small partnership', async () => {
    const input = smallPartnership();
    await expect(documentAsText(composeReport(input), input.cube)).toMatchFileSnapshot(
      '../../golden/report-of-small-partnership.txt',
    );
  });

  test('composes the report of one year of open police data', async () => {
    const months = ['2018-10', '2018-11', '2018-12', '2019-01'];
    const input = makeInput({
      year: 2018,
      tables: months.map((month) => ({
        name: month,
        file: `${month}-street.csv`,
        layout: { fields: fields('month', 'area', 'category') },
      })),
      entries: months.flatMap((month, step) =>
        Array.from({ length: 30 }, (_, n) => ({
          table: month,
          month,
          area: `Ward ${String(n + 1).padStart(2, '0')}`,
          category: ['Shoplifting', 'Drugs', 'Other theft'][(n + step) % 3]!,
          counts: { incidents: ((n * 7 + step) % 23) + 1 },
        })).filter((_, n) => (n + step) % 29 !== 0),
      ),
    });
    await expect(documentAsText(composeReport(input), input.cube)).toMatchFileSnapshot(
      '../../golden/report-of-open-data.txt',
    );
  });

  test.each(INPUTS)('is without fault for %s', (_, make) => {
    const input = make();
    expect(findFaults(composeReport(input), input.cube)).toEqual([]);
  });

  test.each(INPUTS)('gives the same document for the same input: %s', (_, make) => {
    expect(JSON.stringify(composeReport(make()))).toBe(JSON.stringify(composeReport(make())));
  });

  test.each(INPUTS)('re-adds every table: %s', (_, make) => {
    const input = make();
    const document = composeReport(input);
    const reading = readingOf(document, input.cube);
    const checks = tablesOf(document).find(({ id }) => id === 'cross-checks');
    for (const { cells } of checks?.rows ?? []) {
      const [table, column, , , difference] = cells.map((cell) => valueOfCell(cell, reading));
      expect([table, column, difference]).toEqual([table, column, 0]);
    }
  });

  test('puts the parts in their order', () => {
    const roles = composeReport(smallPartnership()).parts.map(({ role }) => role);
    expect(roles.filter((role, index) => role !== roles[index - 1])).toEqual([
      'cover',
      'notes',
      'covering report',
      'statistics',
      'charts',
      'figures',
      'reconciliation',
      'data quality',
      // The long lists of both.
      'reconciliation',
    ]);
  });

  test('keeps what only the partnership may see out of public parts', () => {
    const internal = composeReport(smallPartnership()).parts.filter((part) => part.internal);
    expect([...new Set(internal.map(({ role }) => role))]).toEqual([
      'figures',
      'reconciliation',
      'data quality',
    ]);
  });
});
