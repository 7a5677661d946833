import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { chooseWithheld } from '../../../../src/core/report/disclosure/choose-withheld';
import { Effort, EffortSpent } from '../../../../src/core/report/disclosure/effort';
import { blockOf, candidates, COUNTS, flagsOf, sumOf } from './support/small-table';

const WIDTH = 3;

/** Whether what readers may hold for a count is at least so wide, by trying every table. */
function isKept(cells: readonly number[], withheld: Uint8Array, count: number, width: number): boolean {
  const sums = candidates(cells, withheld, width).map((table) => sumOf(table, COUNTS[count]!));
  return Math.max(...sums) - Math.min(...sums) >= width;
}

/** Whether every small count is kept, and every other one that is withheld is not known exactly. */
function areAllKept(cells: readonly number[], primary: readonly number[], withheld: Uint8Array): boolean {
  return [...withheld.keys()].every(
    (count) => withheld[count] === 0 || isKept(cells, withheld, count, primary.includes(count) ? WIDTH : 1),
  );
}

const numbersOf = (flags: Uint8Array): number[] => [...flags.keys()].filter((count) => flags[count] === 1);

describe('choosing what to withhold', () => {
  test('takes nothing where nothing is small', () => {
    expect(numbersOf(chooseWithheld(blockOf([9, 9, 9, 9]), flagsOf([]), [], WIDTH))).toEqual([]);
  });

  test('takes the ring of cells that hides a small one, not a total', () => {
    expect(numbersOf(chooseWithheld(blockOf([2, 7, 8, 9]), flagsOf([0]), [], WIDTH))).toEqual([0, 1, 2, 3]);
  });

  test('takes no more than it needs: two small cells of a diagonal hide each other with the other diagonal', () => {
    expect(numbersOf(chooseWithheld(blockOf([2, 9, 9, 2]), flagsOf([0, 3]), [], WIDTH))).toEqual([
      0, 1, 2, 3,
    ]);
  });

  test('gives up where the effort is not enough, and says nothing half done', () => {
    const choose = () => chooseWithheld(blockOf([2, 7, 8, 9], new Effort(100)), flagsOf([0]), [], WIDTH);
    expect(choose).toThrow(EffortSpent);
  });

  test('leaves no small count known, and withholds none beside that it could show', () => {
    const table = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(table, (cells) => {
        const primary = [...COUNTS.keys()].filter((count) => sumOf(cells, COUNTS[count]!) < 5);
        const withheld = chooseWithheld(blockOf(cells), flagsOf(primary), [], WIDTH);
        for (const count of primary) expect(withheld[count]).toBe(1);
        expect(areAllKept(cells, primary, withheld)).toBe(true);
        for (const count of numbersOf(withheld)) {
          if (primary.includes(count)) continue;
          const without = withheld.slice();
          without[count] = 0;
          expect(areAllKept(cells, primary, without)).toBe(false);
        }
      }),
      { seed: 44, numRuns: 60 },
    );
  });
});
