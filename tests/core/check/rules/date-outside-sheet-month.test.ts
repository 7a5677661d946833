import { describe, expect, it } from 'vitest';

import { dateOutsideSheetMonth } from '../../../../src/core/check/rules/date-outside-sheet-month';
import { monthOf } from '../../../../src/core/calendar/month';
import { check, logOf, entries } from '../check-sheets';

describe('date-outside-sheet-month', () => {
  const table = { context: { month: monthOf(2017, 4) } };

  it('finds the date of another month', () => {
    expect(check(dateOutsideSheetMonth, [logOf([{}, { date: '13/06/2017' }], { table })])).toEqual(['B3']);
  });

  it('passes dates of the month, and any date where the sheet names none', () => {
    expect(check(dateOutsideSheetMonth, [logOf(entries(2), { table })])).toEqual([]);
    expect(check(dateOutsideSheetMonth, [logOf([{}, { date: '13/06/2017' }])])).toEqual([]);
  });
});
