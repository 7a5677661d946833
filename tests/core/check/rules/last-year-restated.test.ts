import { describe, expect, it } from 'vitest';

import { lastYearRestated } from '../../../../src/core/check/rules/last-year-restated';
import { check, sentences, matrixOf } from '../check-sheets';

describe('last-year-restated', () => {
  it('finds last year’s figure told in two ways', () => {
    const sheets = [
      matrixOf({ A: [9, 9, 9] }),
      matrixOf({ A: [5] }, { year: 2016 }),
      matrixOf({ A: [7] }, { year: 2016 }, { file: 'last.xlsx', isPrevious: true }),
    ];
    expect(sentences(lastYearRestated, sheets)).toEqual([
      'This table gives 7 incidents for A in April 2016; 5 is what the report compares with.',
    ]);
  });

  it('passes figures that agree, and leaves this year to another rule', () => {
    const sheets = [matrixOf({ A: [9, 9] }), matrixOf({ A: [8, 9] }), matrixOf({ A: [5] }, { year: 2016 })];
    expect(check(lastYearRestated, sheets)).toEqual([]);
  });
});
