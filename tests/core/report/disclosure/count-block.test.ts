import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { Effort, EffortSpent } from '../../../../src/core/report/disclosure/effort';
import { blockOf, candidates, COUNTS, flagsOf, sumOf } from './support/small-table';

const one = (index: number) => [{ index, times: 1 }];

describe('how far a count can move', () => {
  const cells = [2, 7, 8, 9];

  test('not at all while everything is shown, or while its row gives it away', () => {
    const block = blockOf(cells);
    expect(block.move(one(0), true, 5, { withheld: flagsOf([]) }).reached).toBe(0);
    expect(block.move(one(0), true, 5, { withheld: flagsOf([0]) })).toEqual({ reached: 0, moves: [] });
  });

  test('as far as the others round a ring give way, and they move with it', () => {
    const { reached, moves } = blockOf(cells).move(one(0), true, 20, { withheld: flagsOf([0, 1, 2, 3]) });
    // The next cell can fall from 7 to 1.
    expect(reached).toBe(6);
    expect(moves).toEqual([
      { index: 0, times: 6 },
      { index: 1, times: -6 },
      { index: 2, times: -6 },
      { index: 3, times: 6 },
    ]);
  });

  test('down to the least a withheld count is', () => {
    expect(blockOf(cells).move(one(0), false, 20, { withheld: flagsOf([0, 1, 2, 3]) }).reached).toBe(1);
  });

  test('shown counts give way at the price of their weight, the cheapest first, but never those barred', () => {
    const withheld = flagsOf([0]);
    const free = blockOf(cells).move(one(0), true, 3, { withheld, barred: flagsOf([]) });
    expect(free.reached).toBe(3);
    // The ring of cells weighs 7 + 8 + 9; the totals of its row and column and of all far more.
    expect(free.moves.map(({ index }) => index)).toEqual([0, 1, 2, 3]);
    const barred = blockOf(cells).move(one(0), true, 3, { withheld, barred: flagsOf([1]) });
    expect(barred.reached).toBe(3);
    expect(barred.moves.map(({ index }) => index)).not.toContain(1);
    const all = flagsOf([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(blockOf(cells).move(one(0), true, 3, { withheld, barred: all }).reached).toBe(0);
  });

  test('a question that costs more than there is left is not answered', () => {
    const block = blockOf(cells, new Effort(3));
    expect(() => block.move(one(0), true, 5, { withheld: flagsOf([]) })).toThrow(EffortSpent);
  });

  test('is what trying every table gives', () => {
    const table = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 4, maxLength: 4 });
    const amount = 3;
    fc.assert(
      fc.property(
        table,
        fc.subarray([...COUNTS.keys()]),
        fc.nat(8),
        fc.boolean(),
        (cells, hidden, count, up) => {
          const withheld = flagsOf(hidden);
          const { reached, moves } = blockOf(cells).move(one(count), up, amount, { withheld });
          const members = COUNTS[count]!;
          const moved = candidates(cells, withheld, amount).map(
            (other) => (up ? 1 : -1) * (sumOf(other, members) - sumOf(cells, members)),
          );
          expect(reached).toBeCloseTo(Math.min(amount, Math.max(...moved)), 6);
          for (const { index } of moves) expect(withheld[index]).toBe(1);
        },
      ),
      { seed: 43, numRuns: 150 },
    );
  });
});
