import { describe, expect, it } from 'vitest';

import { negativeCount } from '../../../../src/core/check/rules/negative-count';
import { check, logOf, matrixOf } from '../check-sheets';

describe('negative-count', () => {
  it('finds counts below zero at their cells', () => {
    expect(check(negativeCount, [logOf([{ arrests: -1 }])])).toEqual(['I2']);
    expect(check(negativeCount, [matrixOf({ A: [3, -4] })])).toEqual(['C2']);
  });

  it('passes zero', () => {
    expect(check(negativeCount, [logOf([{ arrests: 0 }]), matrixOf({ A: [0, 3] })])).toEqual([]);
  });
});
