import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { RecordGroups } from '../../../src/core/check/record-groups';

/** What `repeated` must give, worked out by looking at every pair. */
function repeatedAmong(numbers: readonly number[]): [number, number][] {
  return numbers.flatMap((number, record): [number, number][] => {
    const first = numbers.indexOf(number);
    return first >= 0 && first < record ? [[record, first]] : [];
  });
}

const groupsOf = (numbers: readonly number[]) =>
  new RecordGroups(numbers.length, (record) => numbers[record]!);

describe('record groups', () => {
  test('tell each later record of a number with the first, in order', () => {
    expect(groupsOf([5, 7, 5, NaN, 7, 5]).repeated()).toEqual([
      [2, 0],
      [4, 1],
      [5, 0],
    ]);
  });

  test('know no group of records without a number', () => {
    expect(groupsOf([NaN, NaN, 3]).repeated()).toEqual([]);
    expect(groupsOf([]).repeated()).toEqual([]);
  });

  test('keep numbers apart that differ beyond 32 bits', () => {
    expect(groupsOf([1, 1 + 2 ** 32, 1 + 2 ** 33, 1]).repeated()).toEqual([[3, 0]]);
  });

  test('give the next record as the first where the first has changed', () => {
    const groups = groupsOf([4, 4, 4]);
    groups.change(0, NaN);
    expect(groups.repeated()).toEqual([[2, 1]]);
    groups.change(0, 4);
    expect(groups.repeated()).toEqual([
      [1, 0],
      [2, 0],
    ]);
  });

  test('are after any changes what they would be made anew', () => {
    // 8192 lies in slots beside others; numbers beyond 32 bits fold onto small ones.
    const number = fc.constantFrom(NaN, 0, 1, 2, 8192, 2 ** 32, 2 ** 32 + 1, 2 ** 40);
    const changes = fc.array(fc.tuple(fc.nat(11), number), { maxLength: 20 });
    fc.assert(
      fc.property(fc.array(number, { minLength: 12, maxLength: 12 }), changes, (numbers, changed) => {
        const groups = groupsOf(numbers);
        expect(groups.repeated()).toEqual(repeatedAmong(numbers));
        const now = [...numbers];
        for (const [record, to] of changed) {
          groups.change(record, to);
          now[record] = to;
          expect(groups.repeated()).toEqual(repeatedAmong(now));
        }
      }),
      { seed: 61, numRuns: 300 },
    );
  });
});
