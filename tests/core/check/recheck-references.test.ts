import fc from 'fast-check';
import { expect, test } from 'vitest';

import { recheck, startCheck } from '../../../src/core/check/check-run';
import { referenceGap } from '../../../src/core/check/rules/reference-gap';
import { inputOf } from './changed-year';
import { logOf } from './check-sheets';

/** The numbers of three sheets: one behind the other, or the last two with numbers in common. */
const LOGS = [
  [numbersFrom(1), numbersFrom(21), numbersFrom(41)],
  [numbersFrom(41), numbersFrom(1), numbersFrom(14)],
];

function numbersFrom(first: number): readonly string[] {
  return Array.from({ length: 20 }, (_, at) => `R${String(first + at)}`);
}

const REFERENCE = 0;

test('gaps found again after references changed are those of a check of all, in the same order', () => {
  const written = fc.oneof(
    fc.nat(64).map((number) => `R${String(number)}`),
    fc.nat(24).map((number) => `S${String(number)}`),
    fc.constantFrom('none', ''),
  );
  const change = fc.record({ sheet: fc.nat(2), row: fc.nat(19), reference: written });
  fc.assert(
    fc.property(fc.constantFrom(...LOGS), fc.array(change, { maxLength: 12 }), (log, changes) => {
      const sheets = log.map((references) => [...references]);
      // A second sequence beside the first, with as many numbers missing.
      sheets[2]!.splice(0, 20, ...Array.from({ length: 20 }, (_, at) => `S${String(at < 9 ? at : at + 1)}`));
      const input = () =>
        inputOf(
          sheets.map((references, at) =>
            logOf(
              references.map((reference) => ({ reference })),
              { sheet: `Log ${String(at)}` },
            ),
          ),
        );
      let run = startCheck([referenceGap], input());
      for (const { sheet, row, reference: now } of changes) {
        sheets[sheet]![row] = now;
        const next = input();
        run = recheck(run, next, [{ grid: sheet, row: row + 1, column: REFERENCE }]);
        expect([...run.findings]).toEqual([...startCheck([referenceGap], next).findings]);
      }
    }),
    { seed: 73, numRuns: 60 },
  );
});

test('two sequences with as many numbers missing stay in one order, whichever is met first', () => {
  const rest = ['B', 'A'].flatMap((prefix) =>
    [1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12].map((number) => `${prefix}${String(number)}`),
  );
  const input = (first: string) => inputOf([logOf([first, ...rest].map((reference) => ({ reference })))]);
  const next = input('none');
  const run = recheck(startCheck([referenceGap], input('A13')), next, [
    { grid: 0, row: 1, column: REFERENCE },
  ]);
  const all = [...startCheck([referenceGap], next).findings];
  expect(all).toHaveLength(2);
  expect([...run.findings]).toEqual(all);
});
