import { describe, expect, it } from 'vitest';

import { loneSmallCount } from '../../../../src/core/check/rules/lone-small-count';
import { check, sentences, matrixOf } from '../check-sheets';

describe('lone-small-count', () => {
  it('finds the only small month of an area', () => {
    expect(sentences(loneSmallCount, [matrixOf({ A: [9, 2, 9] })])).toEqual([
      'In May 2017 A has the only small number of incidents of its year.',
    ]);
  });

  it('passes none and several', () => {
    expect(check(loneSmallCount, [matrixOf({ A: [9, 8, 9], B: [1, 2, 9] })])).toEqual([]);
  });
});
