import { describe, expect, it } from 'vitest';

import { findMonthGaps } from '../../../src/core/figures/gaps';
import { APRIL, cubeOf, cubeRow } from './small-cube';

describe('findMonthGaps', () => {
  const month = (area: string, index: number) => cubeRow(1, { area, month: APRIL + index });

  it('finds months without data between the first and the last month anybody reports', () => {
    const cube = cubeOf([month('A', 0), month('A', 1), month('A', 3), month('B', 1), month('B', 2)]);
    expect(
      findMonthGaps(cube, 'incidents').map(({ area, month: at, shorthand }) => [area, at - APRIL, shorthand]),
    ).toEqual([
      ['A', 2, '[x]'],
      ['B', 0, '[x]'],
      ['B', 3, '[x]'],
    ]);
  });

  it('does not call a month missing before the area joined', () => {
    const cube = cubeOf([month('A', 0), month('A', 1), month('A', 2), month('B', 2)], {
      areas: [
        { name: 'A', kind: 'member', subAreas: [] },
        { name: 'B', kind: 'client', subAreas: [], joinedOn: APRIL + 1 },
      ],
    });
    expect(
      findMonthGaps(cube, 'incidents').map(({ month: at, shorthand }) => [at - APRIL, shorthand]),
    ).toEqual([
      [0, '[z]'],
      [1, '[x]'],
    ]);
  });

  it('looks at the two years of the report only', () => {
    const cube = cubeOf([
      month('A', 0),
      cubeRow(1, { area: 'A', year: 1999, month: APRIL - 12 * 18 }),
      cubeRow(1, { area: 'B', year: 9999, month: APRIL + 12 * 7000 }),
    ]);
    expect(findMonthGaps(cube, 'incidents')).toEqual([]);
    expect(findMonthGaps(cube, 'arrests')).toEqual([]);
  });
});
