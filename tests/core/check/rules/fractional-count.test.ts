import { describe, expect, it } from 'vitest';

import { fractionalCount } from '../../../../src/core/check/rules/fractional-count';
import { check, sentences, logOf, matrixOf } from '../check-sheets';

describe('fractional-count', () => {
  it('finds counts that are not whole', () => {
    expect(check(fractionalCount, [logOf([{ arrests: 1.5 }])])).toEqual(['I2']);
    expect(sentences(fractionalCount, [matrixOf({ A: [3.25] })])).toEqual([
      'This cell counts 3.25 incidents, which come whole.',
    ]);
  });

  it('passes whole numbers, and shares of time', () => {
    expect(check(fractionalCount, [logOf([{ arrests: 3 }])])).toEqual([]);
    expect(check(fractionalCount, [matrixOf({ A: [0.97, 0.99] }, { measure: 'availability' })])).toEqual([]);
  });
});
