import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { isWithinEdits } from '../../../../src/core/recognise/names/edit-distance';

/** The textbook form, slow and plain. */
function distance(a: string, b: string): number {
  const cost: number[][] = [];
  for (let i = 0; i <= a.length; i++) {
    cost.push([i]);
    for (let j = 1; j <= b.length; j++) {
      if (i === 0) {
        cost[i]!.push(j);
        continue;
      }
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(cost[i - 1]![j]! + 1, cost[i]![j - 1]! + 1, cost[i - 1]![j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, cost[i - 2]![j - 2]! + 1);
      cost[i]!.push(least);
    }
  }
  return cost[a.length]![b.length]!;
}

describe('isWithinEdits', () => {
  test.each([
    ['stonebridge', 'stonebridge', 0, true],
    ['stonebridge', 'stonebrigde', 1, true],
    ['stonebridge', 'stonebrige', 1, true],
    ['stonebridge', 'stonnebridge', 1, true],
    ['stonebridge', 'stanebridge', 1, true],
    ['stonebridge', 'stanebrige', 1, false],
    ['stonebridge', 'stanebrige', 2, true],
    ['', 'ab', 2, true],
    ['', 'abc', 2, false],
    ['ab', 'ba', 0, false],
  ])('%j and %j within %i: %s', (a, b, limit, within) => {
    expect(isWithinEdits(a, b, limit)).toBe(within);
    expect(isWithinEdits(b, a, limit)).toBe(within);
  });

  test('says what the textbook says', () => {
    const word = fc
      .array(fc.constantFrom('a', 'b', 'c'), { maxLength: 9 })
      .map((letters) => letters.join(''));
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, limit) => {
        expect(isWithinEdits(a, b, limit)).toBe(distance(a, b) <= limit);
      }),
      { seed: 9, numRuns: 5000 },
    );
  });
});
