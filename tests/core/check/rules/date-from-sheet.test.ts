import { describe, expect, it } from 'vitest';

import { dateFromSheet } from '../../../../src/core/check/rules/date-from-sheet';
import { monthOf } from '../../../../src/core/calendar/month';
import { check, sentences, logOf, entries } from '../check-sheets';

describe('date-from-sheet', () => {
  const table = { context: { month: monthOf(2017, 4) } };

  it('finds a blank and an unreadable date on a sheet of a month', () => {
    expect(sentences(dateFromSheet, [logOf([{ date: null }, { date: 'soon' }], { table })])).toEqual([
      'There is no date in this row.',
      'The date “soon” cannot be read as a day of the year.',
    ]);
  });

  it('passes dates', () => {
    expect(check(dateFromSheet, [logOf(entries(1), { table })])).toEqual([]);
  });
});
