import { describe, expect, it } from 'vitest';

import { areaOnlyLastYear } from '../../../../src/core/check/rules/area-only-last-year';
import { check, sentences, matrixOf } from '../check-sheets';

describe('area-only-last-year', () => {
  it('finds an area that is gone', () => {
    const sheets = [matrixOf({ A: [9, 9] }), matrixOf({ A: [8], B: [7] }, { year: 2016 })];
    expect(sentences(areaOnlyLastYear, sheets, { year: 2017 })).toEqual([
      'B has 7 incidents in 2016/17 and none at all in 2017/18.',
    ]);
  });

  it('passes areas of both years', () => {
    const sheets = [matrixOf({ A: [9], B: [0] }), matrixOf({ A: [8], B: [7] }, { year: 2016 })];
    expect(check(areaOnlyLastYear, sheets, { year: 2017 })).toEqual([]);
  });
});
