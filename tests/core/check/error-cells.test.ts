import fc from 'fast-check';
import { expect, test } from 'vitest';

import { CheckContext } from '../../../src/core/check/check-context';
import { rowsWithErrors } from '../../../src/core/check/error-cells';
import { PAGE_SIZE } from '../../../src/core/grid/grid';
import { date, error } from '../records/make-recognition';
import { followIndex, inputOf } from './changed-year';
import { DAY, entries, logOf } from './check-sheets';

test('rows with an error in any cell, sheet by sheet', () => {
  const sheets = [
    logOf([...entries(2), { notes: error('#REF!') }, { date: error('#N/A'), notes: error('#N/A') }]),
    logOf(entries(3), { sheet: 'Clean' }),
  ];
  const rows = rowsWithErrors.build(new CheckContext(inputOf(sheets)));
  expect(rows.map((found) => [...found].sort((one, other) => one - other))).toEqual([[3, 4], []]);
});

test('a page border among the cells changes nothing', () => {
  // Eleven cells a row: an error in each row round the cell where the second page begins.
  const border = Math.floor(PAGE_SIZE / 11);
  const log = entries(border + 4).map((entry, index) =>
    index > border - 4 ? { ...entry, reference: error('#REF!') } : entry,
  );
  const [rows] = rowsWithErrors.build(new CheckContext(inputOf([logOf(log)])));
  expect([...rows!].sort((one, other) => one - other)).toEqual(
    log.flatMap((_, index) => (index > border - 4 ? [index + 1] : [])),
  );
});

test('kept up to date is as built anew', () => {
  const change = fc.record({
    row: fc.nat(5),
    field: fc.constantFrom('notes' as const, 'date' as const, 'arrests' as const),
    value: fc.constantFrom(error('#N/A'), error('#REF!'), date(DAY + 1), null),
  });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 8 }), (changes) => {
      for (const { kept, anew } of followIndex(rowsWithErrors, entries(6), changes))
        expect(kept).toEqual(anew);
    }),
    { seed: 65, numRuns: 40 },
  );
});
