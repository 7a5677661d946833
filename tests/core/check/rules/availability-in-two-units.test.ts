import { describe, expect, it } from 'vitest';

import { availabilityInTwoUnits } from '../../../../src/core/check/rules/availability-in-two-units';
import { register } from '../../records/make-recognition';
import { check } from '../check-sheets';

describe('availability-in-two-units', () => {
  const sheet = (last: number) => ({
    rows: [
      ['Camera', 'Availability'],
      ['1', 0.99],
      ['2', 0.98],
      ['3', last],
    ],
    tables: [register('cameras', ['camera', 'availability'], { context: { year: 2017 } })],
  });

  it('finds 99 beside 0.99', () => {
    expect(check(availabilityInTwoUnits, [sheet(97)])).toEqual(['B4']);
  });

  it('passes a column in one unit', () => {
    expect(check(availabilityInTwoUnits, [sheet(0.97)])).toEqual([]);
  });
});
