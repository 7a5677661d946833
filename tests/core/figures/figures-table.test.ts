import { describe, expect, it } from 'vitest';

import { type CubeRow, NOT_RECORDED } from '../../../src/core/figures/cube';
import {
  figuresColumns,
  figuresRows,
  NO_VALUE,
  serialOfMonth,
} from '../../../src/core/figures/figures-table';
import { APRIL, cubeOf, cubeRow } from './small-cube';

describe('the Figures table', () => {
  const withoutMonth: { -readonly [Key in keyof CubeRow]: CubeRow[Key] } = { ...cubeRow(3) };
  delete withoutMonth.month;
  const cube = cubeOf([
    cubeRow(7, {
      subArea: 'Old Town',
      likeForLike: new Set(['incidents']),
      proactive: 'proactive',
      values: { arrests: 2 },
    }),
    withoutMonth,
  ]);

  it('has unique headers, the dimensions before the measures', () => {
    expect(figuresColumns(cube).map(({ header }) => header)).toEqual([
      'Year',
      'Year starting',
      'Month',
      'Area',
      'Area kind',
      'Sub-area',
      'Category',
      'Source',
      'Proactive',
      'Incidents like for like',
      'Arrests like for like',
      'Incidents with arrests',
      'Both by category',
      'Both by sub area',
      'Incidents',
      'Arrests',
    ]);
  });

  it('fills every cell: months as serials, what is missing in words', () => {
    expect(figuresRows(cube)).toEqual([
      [
        '2017/18',
        2017,
        42_826,
        'Stevenage',
        'Member',
        'Old Town',
        NOT_RECORDED,
        NOT_RECORDED,
        'Proactive',
        'Yes',
        'No',
        'No',
        'No',
        'No',
        7,
        2,
      ],
      [
        '2017/18',
        2017,
        NOT_RECORDED,
        'Stevenage',
        'Member',
        NOT_RECORDED,
        NOT_RECORDED,
        NOT_RECORDED,
        'Not recorded',
        'No',
        'No',
        'No',
        'No',
        'No',
        3,
        NO_VALUE,
      ],
    ]);
  });

  it('dates a month by its first day', () => {
    expect(serialOfMonth(APRIL)).toBe(42_826);
  });
});
