import { describe, expect, test } from 'vitest';

import { onlyLayout, recogniseText, totalsOf } from '../../support/recognise-text';

test('a total of four quarters is that of their year', () => {
  const layout = onlyLayout(
    recogniseText(`
Incidents by quarter 2016/17
Authority | Q1 | Q2 | Q3 | Q4 | Year
Alpha | 10 | 11 | 12 | 13 | 46
Beta | 20 | 21 | 22 | 23 | 86
`),
  );
  expect(totalsOf(layout)).toEqual(['F3 = 46 (Alpha) incidents 2016', 'F4 = 86 (Beta) incidents 2016']);
});

const MONTHS = ['Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec', 'Jan', 'Feb', 'Mar'];

function totalsIn(...lines: readonly string[]): string[] {
  return totalsOf(onlyLayout(recogniseText(lines.join('\n'))));
}

describe('the time of a total under months', () => {
  const TITLE = 'Alpha incidents 2017/18';
  const ofMonths = (count: number): string[] => MONTHS.slice(0, count).map((month) => `${month} | 1 | 2`);

  test('is the months that stand above it', () => {
    expect(totalsIn(TITLE, 'Month | Incidents | Arrests', ...ofMonths(3), 'Total | 3 | 6')).toEqual([
      'B6 = 3 (Total) incidents 2017-04…2017-06',
      'C6 = 6 (Total) arrests 2017-04…2017-06',
    ]);
  });

  test('is the year where they are all of its months', () => {
    expect(totalsIn(TITLE, 'Month | Incidents | Arrests', ...ofMonths(12), 'Total | 12 | 24')).toEqual([
      'B15 = 12 (Total) incidents 2017',
      'C15 = 24 (Total) arrests 2017',
    ]);
  });

  test('is the months of the year that its column names', () => {
    const head = 'Month | 2015/16 | 2016/17';
    expect(totalsIn('Alpha incidents', head, ...ofMonths(12), 'Total | 12 | 24')).toEqual([
      'B15 = 12 (Total) incidents 2015',
      'C15 = 24 (Total) incidents 2016',
    ]);
    expect(totalsIn('Alpha incidents', head, ...ofMonths(4), 'Total | 4 | 8')).toEqual([
      'B7 = 4 (Total) incidents 2015-04…2015-07',
      'C7 = 8 (Total) incidents 2016-04…2016-07',
    ]);
  });

  test('is that of its row, where the totals stand beside the months', () => {
    expect(
      totalsIn(
        'Incidents by category 2017/18',
        'Month | Robbery | Drugs | Total',
        'Apr | 1 | 2 | 3',
        'May | 3 | 4 | 7',
        'Jun | 5 | 6 | 11',
        'Total | 9 | 12 | 21',
      ),
    ).toEqual([
      'D3 = 3 (Apr) incidents 2017-04',
      'D4 = 7 (May) incidents 2017-05',
      'D5 = 11 (Jun) incidents 2017-06',
      'B6 = 9 (Total) incidents 2017-04…2017-06',
      'C6 = 12 (Total) incidents 2017-04…2017-06',
      'D6 = 21 (Total) incidents 2017-04…2017-06',
    ]);
  });
});

describe('the time of a total beside months', () => {
  test('is the months on its left, and of a row of totals the month above', () => {
    expect(
      totalsIn(
        'Incidents 2017/18',
        'Area | Apr | May | Jun | Total',
        'Alpha | 1 | 2 | 3 | 6',
        'Beta | 4 | 5 | 6 | 15',
        'Total | 5 | 7 | 9 | 21',
      ),
    ).toEqual([
      'E3 = 6 (Alpha) incidents 2017-04…2017-06',
      'E4 = 15 (Beta) incidents 2017-04…2017-06',
      'B5 = 5 (Total) incidents 2017-04',
      'C5 = 7 (Total) incidents 2017-05',
      'D5 = 9 (Total) incidents 2017-06',
      'E5 = 21 (Total) incidents 2017-04…2017-06',
    ]);
  });

  test.each(['Subtotal', 'Q'])('is the months since the %s before it', (part) => {
    const [first, second] = part === 'Q' ? ['Q1', 'Q2'] : [part, part];
    expect(
      totalsIn(
        'Incidents 2017/18',
        `Area | Apr | May | Jun | ${first} | Jul | Aug | Sep | ${second} | Total`,
        'Alpha | 1 | 2 | 3 | 6 | 1 | 2 | 4 | 7 | 13',
        'Beta | 4 | 5 | 6 | 15 | 1 | 1 | 1 | 3 | 18',
      ),
    ).toEqual([
      'E3 = 6 (Alpha) incidents 2017-04…2017-06',
      'I3 = 7 (Alpha) incidents 2017-07…2017-09',
      'J3 = 13 (Alpha) incidents 2017-04…2017-09',
      'E4 = 15 (Beta) incidents 2017-04…2017-06',
      'I4 = 3 (Beta) incidents 2017-07…2017-09',
      'J4 = 18 (Beta) incidents 2017-04…2017-09',
    ]);
  });

  test('of a whole year beside months of the next, it is that year', () => {
    expect(
      totalsIn(
        'Incidents by area',
        'Area | Apr 2017 | May 2017 | Jun 2017 | 2016/17',
        'Alpha | 1 | 2 | 3 | 40',
        'Beta | 2 | 3 | 4 | 50',
        'Total | 3 | 5 | 7 | 90',
      ),
    ).toEqual([
      'B5 = 3 (Total) incidents 2017-04',
      'C5 = 5 (Total) incidents 2017-05',
      'D5 = 7 (Total) incidents 2017-06',
      'E5 = 90 (Total) incidents 2016',
    ]);
  });
});

test('the months of a total beside them lie in the year that its row names', () => {
  const year = (name: string, count: number): string =>
    `${name} | ${MONTHS.map(() => String(count)).join(' | ')} | ${String(12 * count)}`;
  expect(
    totalsIn(
      'Alpha incidents',
      `Year | ${MONTHS.join(' | ')} | Total`,
      year('2015/16', 1),
      year('2016/17', 2),
    ),
  ).toEqual(['N3 = 12 (2015/16) incidents 2015', 'N4 = 24 (2016/17) incidents 2016']);
});

describe('quarters of an unfinished year', () => {
  test('are told with their months, and the year to date goes as far as the last of them', () => {
    expect(
      totalsIn(
        'Incidents by quarter 2016/17',
        'Authority | Q1 | Q2 | YTD',
        'Alpha | 10 | 11 | 21',
        'Total | 10 | 11 | 21',
      ),
    ).toEqual([
      'B3 = 10 (Alpha) incidents 2016-04…2016-06',
      'C3 = 11 (Alpha) incidents 2016-07…2016-09',
      'D3 = 21 (Alpha) incidents 2016-04…2016-09',
      'B4 = 10 (Total) incidents 2016-04…2016-06',
      'C4 = 11 (Total) incidents 2016-07…2016-09',
      'D4 = 21 (Total) incidents 2016-04…2016-09',
    ]);
  });

  test('of the year that they name themselves, across and down', () => {
    expect(
      totalsIn(
        'Incidents',
        'Authority | Q1 2016/17 | Q2 2016/17 | Year to date 2016/17',
        'Alpha | 10 | 11 | 21',
      ),
    ).toEqual([
      'B3 = 10 (Alpha) incidents 2016-04…2016-06',
      'C3 = 11 (Alpha) incidents 2016-07…2016-09',
      'D3 = 21 (Alpha) incidents 2016-04…2016-09',
    ]);
    expect(
      totalsIn(
        'Quarter | Incidents | Arrests',
        'Q1 2016/17 | 10 | 2',
        'Q2 2016/17 | 11 | 3',
        'Year to date 2016/17 | 21 | 5',
      ),
    ).toEqual([
      'B2 = 10 (Q1 2016/17) incidents 2016-04…2016-06',
      'C2 = 2 (Q1 2016/17) arrests 2016-04…2016-06',
      'B3 = 11 (Q2 2016/17) incidents 2016-07…2016-09',
      'C3 = 3 (Q2 2016/17) arrests 2016-07…2016-09',
      'B4 = 21 (Year to date 2016/17) incidents 2016-04…2016-09',
      'C4 = 5 (Year to date 2016/17) arrests 2016-04…2016-09',
    ]);
  });
});

describe('a total of several years is of no time of its own', () => {
  test('beside them, for a month and for all', () => {
    expect(
      totalsIn(
        'Alpha incidents',
        'Month | 2015/16 | 2016/17 | Total',
        'Apr | 1 | 2 | 3',
        'May | 3 | 5 | 8',
        'Total | 4 | 7 | 11',
      ),
    ).toEqual([
      'D3 = 3 (Apr) incidents',
      'D4 = 8 (May) incidents',
      'B5 = 4 (Total) incidents 2015-04…2015-05',
      'C5 = 7 (Total) incidents 2016-04…2016-05',
      'D5 = 11 (Total) incidents',
    ]);
  });

  test('under them', () => {
    expect(
      totalsIn(
        'Alpha incidents',
        'Year | Apr | May | Jun | Total',
        '2015/16 | 1 | 3 | 5 | 9',
        '2016/17 | 2 | 4 | 7 | 13',
        'Total | 3 | 7 | 12 | 22',
      ),
    ).toEqual([
      'E3 = 9 (2015/16) incidents 2015-04…2015-06',
      'E4 = 13 (2016/17) incidents 2016-04…2016-06',
      'B5 = 3 (Total) incidents',
      'C5 = 7 (Total) incidents',
      'D5 = 12 (Total) incidents',
      'E5 = 22 (Total) incidents',
    ]);
  });

  test('also where there are no months', () => {
    expect(
      totalsIn(
        'Incidents by area',
        'Area | 2015/16 | 2016/17 | Total',
        'Alpha | 10 | 11 | 21',
        'Total | 10 | 11 | 21',
      ),
    ).toEqual([
      'D3 = 21 (Alpha) incidents',
      'B4 = 10 (Total) incidents 2015',
      'C4 = 11 (Total) incidents 2016',
      'D4 = 21 (Total) incidents',
    ]);
  });
});

test('a SUM that was never calculated is what it will give, and one that adds up such is none', () => {
  const lines = ['Alpha incidents 2017/18', 'Category | Apr 17 | May 17 | Total'];
  const rows = ['Theft | 1 | 2 | =SUM(B3:C3) #GETTING_DATA', 'Robbery | 3 | 4 | =SUM(B4:C4) #GETTING_DATA'];
  const total = 'Total | =SUM(B3:B4) #GETTING_DATA | =SUM(C4:C4) #GETTING_DATA | =SUM(D3:D4) #GETTING_DATA';
  expect(totalsIn(...lines, ...rows, total).map((one) => one.split(' (')[0])).toEqual([
    'D3 = 3',
    'D4 = 7',
    'B5 = 4',
    'C5 = 4',
  ]);
});
