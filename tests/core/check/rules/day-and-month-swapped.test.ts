import { describe, expect, it } from 'vitest';

import { dayAndMonthSwapped } from '../../../../src/core/check/rules/day-and-month-swapped';
import { monthOf } from '../../../../src/core/calendar/month';
import { check, logOf } from '../check-sheets';

describe('day-and-month-swapped', () => {
  const table = { context: { month: monthOf(2017, 4) } };

  it('finds the date that fits its sheet only when swapped', () => {
    expect(check(dayAndMonthSwapped, [logOf([{}, { date: '04/05/2017' }], { table })])).toEqual(['B3']);
  });

  it('passes a date of the month, and one that fits neither way', () => {
    expect(
      check(dayAndMonthSwapped, [logOf([{ date: '05/04/2017' }, { date: '13/06/2017' }], { table })]),
    ).toEqual([]);
  });
});
