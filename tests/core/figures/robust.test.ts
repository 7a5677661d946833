import { describe, expect, it } from 'vitest';

import { median, usualDeviation } from '../../../src/core/figures/robust';

describe('median', () => {
  it('is the middle number of an odd count, in whatever order', () => {
    expect(median([9, 100, 1])).toBe(9);
    expect(median([7])).toBe(7);
  });

  it('is the mean of the middle two of an even count', () => {
    expect(median([100, 4, 1, 9])).toBe(6.5);
    expect(median([3, 1])).toBe(2);
  });

  it('sorts as numbers, not as text, and leaves the list alone', () => {
    const numbers = [10, 9, -2, 100, 1];
    expect(median(numbers)).toBe(9);
    expect(numbers).toEqual([10, 9, -2, 100, 1]);
  });
});

describe('usualDeviation', () => {
  it('is 1.4826 times the median distance, on either side', () => {
    expect(usualDeviation([1, 4, 5, 6, 12], 5)).toBeCloseTo(1.4826, 10);
    expect(usualDeviation([2, 5, 9], 5)).toBeCloseTo(3 * 1.4826, 10);
  });

  it('is not moved by one number far off', () => {
    expect(usualDeviation([4, 5, 6, 1000, 5], 5)).toBe(usualDeviation([4, 5, 6, 7, 5], 5));
  });
});
