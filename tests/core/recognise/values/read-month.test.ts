import { describe, expect, test } from 'vitest';

import type { Cell } from '../../../../src/core/grid/cell';
import { readMonth, readMonthText } from '../../../../src/core/recognise/values/read-month';

const serial = (value: number): Cell => ({ kind: 'date', serial: value });
const number = (value: number): Cell => ({ kind: 'number', number: value });

/** 2017-04, 2017-04? where ambiguous, 04 without a year, or none. */
function said(reading: ReturnType<typeof readMonth>): string {
  if (reading.kind === 'none') return 'none';
  const month = String(reading.month).padStart(2, '0');
  return reading.kind === 'month of any year'
    ? month
    : `${reading.year}-${month}${reading.ambiguous ? '?' : ''}`;
}

describe('readMonthText', () => {
  test.each([
    ['Apr', '04'],
    ['APRIL', '04'],
    ['Apr.', '04'],
    ['Sept', '09'],
    ['May', '05'],
    ['Febuary', '02'],
    ['Apr (2)', '04'],
    ['April 2017', '2017-04'],
    ['Apr 17', '2017-04'],
    ['Apr-17', '2017-04'],
    ['Apr 12', '2012-04'],
    ["Apr '17", '2017-04'],
    ['Apr ’17', '2017-04'],
    ['APR17', '2017-04'],
    ['Apr17 (2)', '2017-04'],
    ['Sept 17', '2017-09'],
    ['Sep. 17', '2017-09'],
    ['Feb  18', '2018-02'],
    ['Feb\u00a018', '2018-02'],
    ['Mar_18', '2018-03'],
    ['April, 2017', '2017-04'],
    ['Apr/17', '2017-04'],
    ['2017 April', '2017-04'],
    ['2017-Apr', '2017-04'],
    ['April 2017/18', '2017-04'],
    ['Jan 2017/18', '2018-01'],
    ['Jan 17/18', '2018-01'],
    ['March FY17/18', '2018-03'],
    ['2018-10', '2018-10'],
    ['2018/10', '2018-10'],
    ['2018.10', '2018-10'],
    ['201810', '2018-10'],
    ['10/2018', '2018-10'],
    ['4/2017', '2017-04'],
    ['04-2017', '2017-04'],
    ['2017-18', 'none'],
    ['2011-12', '2011-12?'],
    ['2003-04', '2003-04?'],
    ['201112', '2011-12?'],
    ['17 Apr', '2017-04?'],
    ['17-Apr', '2017-04?'],
    ['31 Oct', '2031-10?'],
    ['04/17', '2017-04?'],
    ['01/04/2017', '2017-04'],
    ['13/04/17', '2017-04'],
    ['3rd April 2017', '2017-04'],
    ['2017-04-01', '2017-04'],
    ['2017-04-01T00:00:00', '2017-04'],
    ['April 3, 2017', '2017-04'],
  ])('%j is %s', (text, expected) => {
    expect(said(readMonthText(text))).toBe(expected);
  });

  test.each([
    ...[
      '',
      ' ',
      'April 3',
      '3 April',
      '3rd April',
      'Apr-Jun',
      'Q1',
      'Quarter 1',
      'M1',
      'Period 1',
      'P12',
      '4',
      '04',
      '12',
    ],
    ...[
      '2017',
      '2017/18',
      '17/18',
      '03/04',
      '10/11',
      '13/2018',
      '2018-13',
      '2018-00',
      '201813',
      'Total',
      'Year to date',
    ],
    ...[
      'Monday',
      'Ap',
      'Aprilis',
      'Mayor',
      'Marc',
      'Junction',
      'April May',
      '17 Apr 18 May',
      '45 Apr',
      '00/2018',
    ],
    ...[
      'Apr 2017 to Mar 2018',
      'April 201',
      'April 20177',
      '1899-10',
      '2100-10',
      'x 2018-10',
      'Apr 17?',
      'April 2016/18',
    ],
  ])('%j is no month', (text) => {
    expect(readMonthText(text)).toEqual({ kind: 'none' });
  });

  test.each([
    ['M1', '04'],
    ['M01', '04'],
    ['m9', '12'],
    ['M10', '01'],
    ['Period 12', '03'],
    ['P 3', '06'],
    ['Month 2', '05'],
    ['4', '07'],
    ['P1 2017/18', '2017-04'],
    ['Period 12 17/18', '2018-03'],
    ['Apr 17', '2017-04'],
    ['M13', 'none'],
    ['M0', 'none'],
    ['P1 2017/19', 'none'],
    ['13', 'none'],
  ])('told that periods are counted, %j is %s', (text, expected) => {
    expect(said(readMonthText(text, { financialPeriods: true }))).toBe(expected);
  });
});

describe('readMonth', () => {
  test.each([
    [serial(42826), '1900', '2017-04'],
    [serial(41364), '1904', '2017-04'],
    [serial(42828), '1900', '2017-04'],
    // 17 April 2018: what Excel makes of a typed "Apr 17" in 2018.
    [serial(43207), '1900', '2018-04?'],
    // 17 April 2017: either way April 2017.
    [serial(42842), '1900', '2017-04'],
    [serial(0.5), '1900', 'none'],
    [number(42826), '1900', '2017-04'],
    [number(42828), '1900', 'none'],
    [number(41364), '1904', '2017-04'],
    [number(201810), '1900', '2018-10'],
    [number(201112), '1900', '2011-12?'],
    [number(201813), '1900', 'none'],
    [number(4), '1900', 'none'],
    [number(2017), '1900', 'none'],
    [number(4.5), '1900', 'none'],
    [number(Number.NaN), '1900', 'none'],
    [number(1e300), '1900', 'none'],
    [number(-42826), '1900', 'none'],
    [{ kind: 'text', text: 'Apr 17' }, '1900', '2017-04'],
    [{ kind: 'boolean', boolean: true }, '1900', 'none'],
    [{ kind: 'error', code: '#REF!' }, '1900', 'none'],
    [{ kind: 'blank' }, '1900', 'none'],
  ] as const)('%j in the %s system is %s', (cell, system, expected) => {
    expect(said(readMonth(cell, system))).toBe(expected);
  });

  test('a number is a period only when told', () => {
    expect(said(readMonth(number(1), '1900', { financialPeriods: true }))).toBe('04');
    expect(said(readMonth(number(13), '1900', { financialPeriods: true }))).toBe('none');
  });
});

describe('months written and read again', () => {
  const NAMES = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ];
  const pad = (value: number): string => String(value).padStart(2, '0');
  const FORMS: readonly ((year: number, month: number) => string)[] = [
    (year, month) => `${NAMES[month - 1]!} ${year}`,
    (year, month) => `${NAMES[month - 1]!.slice(0, 3)} ${pad(year % 100)}`,
    (year, month) => `${NAMES[month - 1]!.slice(0, 3).toUpperCase()}-${pad(year % 100)}`,
    (year, month) => `${NAMES[month - 1]!.slice(0, 3)} '${pad(year % 100)}`,
    (year, month) => `${year}-${pad(month)}`,
    (year, month) => `${year}${pad(month)}`,
    (year, month) => `${pad(month)}/${year}`,
    (year, month) => `01/${pad(month)}/${year}`,
    (year, month) => `${pad(year % 100)} ${NAMES[month - 1]!}`,
  ];

  test.each(FORMS.map((form) => [form(2017, 4), form] as const))(
    'every month from 2001 to 2031 as %j',
    (_, form) => {
      const wrong: string[] = [];
      for (let year = 2001; year <= 2031; year++) {
        for (let month = 1; month <= 12; month++) {
          const reading = readMonthText(form(year, month));
          const right = reading.kind === 'month' && reading.year === year && reading.month === month;
          if (!right) wrong.push(form(year, month));
        }
      }
      expect(wrong).toEqual([]);
    },
  );
});
