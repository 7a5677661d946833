import { describe, expect, it } from 'vitest';

import { noneWrittenTwoWays } from '../../../../src/core/check/rules/none-written-two-ways';
import { check, matrixOf } from '../check-sheets';

describe('none-written-two-ways', () => {
  it('finds dashes beside zeros', () => {
    expect(check(noneWrittenTwoWays, [matrixOf({ A: [1, '-', 0] })])).toEqual(['C2']);
  });

  it('passes one way of writing none', () => {
    const full = Array<number>(12).fill(3);
    expect(
      check(noneWrittenTwoWays, [matrixOf({ A: full.map((value, index) => (index < 2 ? '-' : value)) })]),
    ).toEqual([]);
    expect(check(noneWrittenTwoWays, [matrixOf({ A: [0, ...full.slice(1)] })])).toEqual([]);
  });
});
