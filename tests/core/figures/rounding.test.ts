import { describe, expect, it } from 'vitest';

import { roundDecimals } from '../../../src/core/figures/rounding';

describe('roundDecimals', () => {
  it('rounds halves away from zero on the decimal digits, as Excel does', () => {
    expect(roundDecimals(0.285, 2)).toBe(0.29);
    expect(roundDecimals(1.005, 2)).toBe(1.01);
    expect(roundDecimals(-1.005, 2)).toBe(-1.01);
    expect(roundDecimals(2.5, 0)).toBe(3);
    expect(roundDecimals(-2.5, 0)).toBe(-3);
  });

  it('gives the double nearest to the decimal number', () => {
    expect(roundDecimals(0.1 + 0.2, 9)).toBe(0.3);
    expect(roundDecimals(1 / 3, 6)).toBe(0.333_333);
  });

  it('has no negative zero and leaves whole and huge numbers alone', () => {
    expect(Object.is(roundDecimals(-1e-12, 9), 0)).toBe(true);
    expect(roundDecimals(5, 6)).toBe(5);
    expect(roundDecimals(1e15 + 0.5, 9)).toBe(1e15 + 0.5);
    expect(roundDecimals(1e300, 9)).toBe(1e300);
  });
});
