import { describe, expect, it } from 'vitest';

import { loneSmallCount } from '../../../../src/core/check/rules/lone-small-count';
import { check, sentences, matrixOf } from '../check-sheets';

describe('lone-small-count', () => {
  it('finds the only small month of an area', () => {
    expect(sentences(loneSmallCount, [matrixOf({ A: [9, 2, 9] })])).toEqual([
      'In May 2017 A has the only small number of incidents of its year.',
    ]);
  });

  it('looks at each area and measure by itself, and points at the table that counts the area', () => {
    const sheets = [
      matrixOf({ A: [9, 2, 9] }, {}, { sheet: 'Incidents A' }),
      matrixOf({ B: [9, 9, 3] }, {}, { sheet: 'Incidents B' }),
      matrixOf({ A: [4, 7, 9] }, { measure: 'arrests' }, { sheet: 'Arrests' }),
    ];
    expect(sentences(loneSmallCount, sheets)).toEqual([
      'In May 2017 A has the only small number of incidents of its year.',
      'In June 2017 B has the only small number of incidents of its year.',
      'In April 2017 A has the only small number of arrests of its year.',
    ]);
    expect(check(loneSmallCount, sheets)).toEqual(['Incidents A', 'Incidents B', 'Incidents A']);
  });

  it('points at the sheet of the month itself, where each month has its own', () => {
    const sheets = [9, 2, 9].map((count, month) =>
      matrixOf({ A: [...Array<null>(month).fill(null), count] }, {}, { sheet: `Sheet ${month + 1}` }),
    );
    expect(check(loneSmallCount, sheets)).toEqual(['Sheet 2']);
  });

  it('passes none and several', () => {
    expect(check(loneSmallCount, [matrixOf({ A: [9, 8, 9], B: [1, 2, 9] })])).toEqual([]);
  });
});
