import { describe, expect, it } from 'vitest';

import { nightShiftAtMonthEnd } from '../../../../src/core/check/rules/night-shift-at-month-end';
import { date } from '../../records/make-recognition';
import { check, logOf, DAY } from '../check-sheets';

describe('night-shift-at-month-end', () => {
  const shift = (day: number) => [
    { date: date(day), time: '23:10' },
    { date: date(day), time: '01:20' },
  ];

  it('finds an entry past midnight under the last date of the month', () => {
    expect(check(nightShiftAtMonthEnd, [logOf(shift(DAY + 27))])).toEqual(['B3 C3']);
  });

  it('passes within a month, under the next date, and a day kept in order', () => {
    expect(check(nightShiftAtMonthEnd, [logOf(shift(DAY))])).toEqual([]);
    const [evening, night] = shift(DAY + 27);
    expect(check(nightShiftAtMonthEnd, [logOf([evening!, { ...night!, date: date(DAY + 28) }])])).toEqual([]);
    expect(check(nightShiftAtMonthEnd, [logOf([night!, evening!])])).toEqual([]);
  });
});
