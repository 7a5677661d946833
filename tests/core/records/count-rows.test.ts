import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { monthOf } from '../../../src/core/calendar/month';
import { FIELDS } from '../../../src/core/profile/profile';
import { MEASURES } from '../../../src/core/recognise/layout';
import { countRows } from '../../../src/core/records/count-rows';
import { encodeRecords } from '../../../src/core/records/encode-records';
import {
  counts,
  date,
  error,
  log,
  makeRecognition,
  register,
  type SheetSpec,
  type Short,
} from './make-recognition';

const SEED = 365;
const DAY = 42_828;

describe('countRows', () => {
  it('lists what was excluded in the order of files, sheets and rows', () => {
    const entries: SheetSpec = {
      file: 'a.xlsx',
      sheet: 'Log',
      rows: [['Date'], [date(DAY)], ['soon'], ['Total']],
      tables: [log(['date'], { leftOutRows: [{ row: 3, reason: 'total row' }] })],
    };
    const matrix: SheetSpec = {
      file: 'b.xlsx',
      sheet: 'Matrix',
      rows: [[''], ['A', 'some', error('#REF!')]],
      tables: [
        counts([{ area: 'A' }], [{ month: monthOf(2016, 4) }, { month: monthOf(2016, 5) }], {
          context: { measure: 'incidents' },
        }),
      ],
    };
    const result = countRows(encodeRecords(makeRecognition([entries, matrix])));
    expect(result).toMatchObject({ read: 5, counted: 1 });
    expect(result.excluded).toEqual([
      { file: 'a.xlsx', sheet: 'Log', row: 3, reason: 'date unreadable' },
      { file: 'a.xlsx', sheet: 'Log', row: 4, reason: 'total row' },
      { file: 'b.xlsx', sheet: 'Matrix', row: 2, column: 'B', reason: 'count unreadable' },
      { file: 'b.xlsx', sheet: 'Matrix', row: 2, column: 'C', reason: 'error value' },
    ]);
    expect(result.sheets.map(({ grid, read, counted }) => [grid, read, counted])).toEqual([
      [0, 3, 1],
      [1, 2, 0],
    ]);
  });

  it('reads what it counts and excludes, whatever the tables hold', () => {
    const cell: fc.Arbitrary<Short> = fc.oneof(
      fc.constantFrom(
        null,
        '',
        ' ',
        '-',
        'N/A',
        'nil',
        'Cancelled',
        'TEST',
        'Y',
        'No',
        '2 x',
        'R1',
        '=1+1',
        'Theft',
      ),
      fc.constantFrom('Stevenage', '03/04/2017', '31/02/2017', '3rd April', '2017-04', 'Apr', '0130', '99%'),
      fc.constantFrom(
        date(DAY),
        date(DAY + 0.4),
        date(0.5),
        date(-5),
        date(2_900_000),
        error('#N/A'),
        true,
        false,
      ),
      fc.integer({ min: -5, max: 50_000 }),
      fc.double({ noNaN: true }),
    );
    const rows = fc.array(fc.array(cell, { maxLength: 6 }), { minLength: 1, maxLength: 12 });
    const context = fc.record(
      {
        month: fc.constantFrom(monthOf(2017, 4), monthOf(2018, 3)),
        year: fc.constantFrom(2016, 2017),
        measure: fc.constantFrom(...MEASURES),
        area: fc.constantFrom('Stevenage', 'Hertsmere'),
      },
      { requiredKeys: [] },
    );
    const fields = fc.array(fc.option(fc.constantFrom(...FIELDS), { nil: undefined }), { maxLength: 6 });
    const subject = fc.constantFrom('evidence' as const, 'reviews' as const, 'cameras' as const, undefined);
    const rest = fc.record({
      context,
      leftOutRows: fc.uniqueArray(
        fc.record({ row: fc.nat(14), reason: fc.constantFrom('total row' as const, 'note row' as const) }),
        { selector: ({ row }) => row },
      ),
    });
    const lines = fc.array(context, { maxLength: 5 });
    const table = fc.oneof(
      fc.tuple(fields, rest).map(([names, more]) => log(names, more)),
      fc.tuple(subject, fields, rest).map(([of, names, more]) => register(of, names, more)),
      fc
        .tuple(lines, lines, context, fc.boolean())
        .map(([down, across, of, isPivot]) => counts(down, across, { context: of, isPivot })),
    );
    const sheet: fc.Arbitrary<SheetSpec> = fc.record({
      rows,
      tables: fc.array(table, { maxLength: 2 }),
      visibility: fc.constantFrom('visible' as const, 'hidden' as const),
    });
    fc.assert(
      fc.property(fc.array(sheet, { maxLength: 4 }), (sheets) => {
        const records = encodeRecords(makeRecognition(sheets));
        const result = countRows(records);
        expect(result.read).toBe(records.columns.length);
        expect(result.counted + result.excluded.length).toBe(result.read);
        for (const { read, counted, excluded } of [result, ...result.sheets].map((tally) => ({
          ...tally,
          excluded: 'byReason' in tally ? tally.byReason : tally.excluded,
        }))) {
          expect(counted + excluded.reduce((sum, { rows: count }) => sum + count, 0)).toBe(read);
        }
        expect(result.sheets.reduce((sum, { read }) => sum + read, 0)).toBe(result.read);
        expectEveryCountedRecordToCount(records);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });
});

/** A counted record says something and says of what time. */
function expectEveryCountedRecordToCount({ columns }: ReturnType<typeof encodeRecords>): void {
  for (let record = 0; record < columns.length; record++) {
    if (columns.exclusion[record] !== 0) continue;
    const says = [...columns.measures.values()].some((values) => !Number.isNaN(values[record]));
    expect(says).toBe(true);
    expect(columns.year[record]).toBeGreaterThan(-1);
  }
}
