import { describe, expect, it } from 'vitest';

import { smallCounts } from '../../../../src/core/check/rules/small-counts';
import { check, sentences, matrixOf } from '../check-sheets';

describe('small-counts', () => {
  it('counts an area’s small months', () => {
    const sheets = [matrixOf({ A: [1, 2, 9, 0], B: [9, 9] }, {}, { sheet: 'Areas' })];
    expect(sentences(smallCounts, sheets)).toEqual([
      '2 monthly figures of A are below 5: incidents in April 2017, incidents in May 2017.',
    ]);
  });

  it('names the first three', () => {
    const sheets = [matrixOf({ A: [1, 2, 9, 4, 3, 1] })];
    expect(sentences(smallCounts, sheets)).toEqual([
      '5 monthly figures of A are below 5: incidents in April 2017, incidents in May 2017, incidents in July 2017 and 2 more.',
    ]);
  });

  it('passes larger counts and zeros, by the profile’s threshold', () => {
    expect(check(smallCounts, [matrixOf({ A: [5, 0, 9] })])).toEqual([]);
    const profile = { disclosure: { method: 'suppress' as const, threshold: 2 } };
    expect(check(smallCounts, [matrixOf({ A: [2, 3] })], { profile })).toEqual([]);
  });
});
