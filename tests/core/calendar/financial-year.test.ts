import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  financialYearOf,
  formatFinancialYear,
  monthsOfFinancialYear,
  parseFinancialYear,
} from '../../../src/core/calendar/financial-year';
import { formatMonthKey, monthOf } from '../../../src/core/calendar/month';

const years = fc.integer({ min: 1970, max: 2098 });

describe('a financial year', () => {
  it('runs from April to March', () => {
    expect(monthsOfFinancialYear(2017).map(formatMonthKey)).toEqual([
      ...['2017-04', '2017-05', '2017-06', '2017-07', '2017-08', '2017-09'],
      ...['2017-10', '2017-11', '2017-12', '2018-01', '2018-02', '2018-03'],
    ]);
  });

  it('is the year of each of its months', () => {
    fc.assert(
      fc.property(years, (year) => {
        expect(monthsOfFinancialYear(year).every((month) => financialYearOf(month) === year)).toBe(true);
      }),
      { seed: 1 },
    );
  });

  it('changes on 1 April', () => {
    expect(financialYearOf(monthOf(2018, 3))).toBe(2017);
    expect(financialYearOf(monthOf(2018, 4))).toBe(2018);
  });

  it('is written in the house form', () => {
    expect(formatFinancialYear(2017)).toBe('2017/18');
    expect(formatFinancialYear(2009)).toBe('2009/10');
    expect(formatFinancialYear(1999)).toBe('1999/00');
  });

  it('is read as it is written', () => {
    fc.assert(
      fc.property(years, (year) => {
        expect(parseFinancialYear(formatFinancialYear(year))).toBe(year);
      }),
      { seed: 2 },
    );
  });
});

describe('parseFinancialYear', () => {
  it.each([
    '2017/18',
    '2017/8',
    '17/18',
    '2017-18',
    '2017–18',
    '2017_18',
    '2017 / 18',
    ' 2017/18 ',
    '2017/2018',
    '2017-2018',
    'FY17/18',
    'fy 2017/18',
    'FY18',
    "FY'18",
    'FY 2018',
  ])('reads %j as 2017/18', (text) => {
    expect(parseFinancialYear(text)).toBe(2017);
  });

  it('reads the turn of the century', () => {
    expect(parseFinancialYear('1999/2000')).toBe(1999);
    expect(parseFinancialYear('1999/00')).toBe(1999);
    expect(parseFinancialYear('2019/0')).toBe(2019);
    expect(parseFinancialYear('2009/10')).toBe(2009);
  });

  it.each([
    ['2017', 'one calendar year'],
    ['2018-10', 'a month'],
    ['2017/19', 'not the next year'],
    ['2017/2019', 'not the next year'],
    ['18/17', 'the wrong way round'],
    ['17/8', 'the 17th of August'],
    ['03/04/2017', 'a date'],
    ['2017/18/19', 'three years'],
    ['20172018', 'no separator'],
    ['2017/18 total', 'more than a year'],
    ['FY', 'no number'],
    ['', 'nothing'],
  ])('does not take %j for a year: %s', (text) => {
    expect(parseFinancialYear(text)).toBeUndefined();
  });
});
