import { describe, expect, it } from 'vitest';

import { monthOf } from '../../../../src/core/calendar/month';
import { dateOutsideSheetMonth } from '../../../../src/core/check/rules/date-outside-sheet-month';
import { yearAgainstNeighbours } from '../../../../src/core/check/rules/year-against-neighbours';
import { yearAgainstSheet } from '../../../../src/core/check/rules/year-against-sheet';
import { check, entries, logOf, sentences } from '../check-sheets';

describe('year-against-sheet', () => {
  const table = { context: { month: monthOf(2018, 1) } };
  const dated = (...dates: readonly string[]) => [
    logOf(
      dates.map((date) => ({ date })),
      { table },
    ),
  ];

  it('finds the old year on a sheet of January, once', () => {
    const sheets = dated('01/01/2018', '02/01/2017', '03/01/2017', '04/01/2018', '05/01/2008');
    expect(check(yearAgainstSheet, sheets).toSorted()).toEqual(['B3', 'B4', 'B6']);
    expect(sentences(yearAgainstSheet, sheets)).toContain(
      'The date “02/01/2017” lies in its sheet’s month, but in another year.',
    );
    expect(check(dateOutsideSheetMonth, sheets)).toEqual([]);
    expect(check(yearAgainstNeighbours, sheets)).toEqual([]);
  });

  it('passes the sheet’s own year, another month, and any date where the sheet names none', () => {
    expect(check(yearAgainstSheet, dated('01/01/2018', '13/12/2017'))).toEqual([]);
    expect(check(yearAgainstSheet, [logOf([...entries(2), { date: '03/04/2016' }])])).toEqual([]);
  });
});
