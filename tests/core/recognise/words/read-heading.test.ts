import { describe, expect, test } from 'vitest';

import { readHeading } from '../../../../src/core/recognise/words/read-heading';

describe('what a heading says', () => {
  test.each([
    ['Apr 17', { month: { month: 4, year: 2017 } }],
    ['Sept 17', { month: { month: 9, year: 2017 } }],
    ['17 April', { month: { month: 4, day: 17 } }],
    ['2018-10', { month: { month: 10, year: 2018 } }],
    ['2017/18', { year: 2017 }],
    ['11/12', { year: 2011, isYearDoubtful: true }],
    ['2011-12', { year: 2011, isYearDoubtful: true }],
    ['2017', { calendarYear: 2017 }],
    ['Last year', { relative: -1 }],
    ['Q3 2017/18', { quarter: 3, year: 2017 }],
    ['Oct 2017 to Mar 2018', { span: { first: { month: 10, year: 2017 }, last: { month: 3, year: 2018 } } }],
    ['No. of arrests', { measure: 'arrests' }],
    ['Stevenage – Arrests', { measure: 'arrests', name: 'Stevenage' }],
    ['Total incidents 2017/18', { measure: 'incidents', isTotal: true, year: 2017 }],
    ['Sub-total', { isTotal: true, isSubtotal: true }],
    ['YTD', { isYearToDate: true }],
    ['% change', { isComparison: true }],
    ['Availability %', { measure: 'availability', isComparison: false }],
  ])('%s', (text, reading) => {
    expect(readHeading(text)).toMatchObject(reading);
  });

  test.each(['Arrest warrant', 'Maylands', 'Marchwood', 'Yearsley', '__proto__', 'Totalisator Road'])(
    '%s is a name and nothing else',
    (text) => {
      const { name, isTotal, isComparison, measure, month } = readHeading(text);
      expect({ name, isTotal, isComparison, measure, month }).toEqual({
        name: text,
        isTotal: false,
        isComparison: false,
      });
    },
  );

  test('prose is not searched for months and measures', () => {
    const prose = `In April 2017 arrests rose ${'and rose '.repeat(20)}`;
    const { month, measure } = readHeading(prose);
    expect([month, measure]).toEqual([undefined, undefined]);
  });
});
