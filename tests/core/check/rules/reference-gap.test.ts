import { describe, expect, it } from 'vitest';

import { referenceGap } from '../../../../src/core/check/rules/reference-gap';
import { check, sentences, logOf } from '../check-sheets';

describe('reference-gap', () => {
  const numbered = (numbers: readonly number[]) =>
    logOf(numbers.map((number) => ({ reference: `SBC/${String(number).padStart(4, '0')}` })));
  const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);

  it('names the numbers that are missing, at the row behind', () => {
    const sheet = numbered(upTo(30).filter((number) => number !== 7 && number !== 12));
    expect(sentences(referenceGap, [sheet])).toEqual([
      '2 numbers in the sequence of references are missing: SBC/7, SBC/12.',
    ]);
    expect(check(referenceGap, [sheet])).toEqual(['A8 A12']);
  });

  it('passes an unbroken sequence, scattered numbers, and few', () => {
    expect(check(referenceGap, [numbered(upTo(30))])).toEqual([]);
    expect(check(referenceGap, [numbered(upTo(30).map((number) => number * 17))])).toEqual([]);
    expect(check(referenceGap, [numbered([1, 2, 4])])).toEqual([]);
  });
});
