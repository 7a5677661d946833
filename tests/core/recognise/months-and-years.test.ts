import { describe, expect, test } from 'vitest';

import type { GridSource } from '../../../src/core/grid/grid';
import { linesOf, onlyTable, recogniseText } from '../support/recognise-text';

/** A matrix of one row under a heading. */
function monthsUnder(
  heading: string,
  { title = 'Stevenage incidents', ...source }: Partial<GridSource> & { title?: string } = {},
) {
  const cells = heading.split('|').map((_, index) => String(index + 1));
  const table = onlyTable(
    recogniseText(`\n${title}\nCategory | ${heading}\nRobbery | ${cells.join(' | ')}\n`, source),
  );
  return {
    months: linesOf(table.countColumns).map((line) => line.split(': ')[1]),
    doubts: table.ambiguities.map(({ what }) => what),
  };
}

describe('the months of a heading', () => {
  test.each([
    ['Apr 17 | May 17 | June 17', ['2017-04', '2017-05', '2017-06']],
    ["Aug '17 | Sept '17 | Oct '17", ['2017-08', '2017-09', '2017-10']],
    ['November 2017 | December 2017 | January 2018', ['2017-11', '2017-12', '2018-01']],
    ["'2018-10' | '2018-11' | '2018-12' | '2019-01'", ['2018-10', '2018-11', '2018-12', '2019-01']],
    ['2017-10-01 | 2017-11-01 | 2017-12-01', ['2017-10', '2017-11', '2017-12']],
    ['43009 | 43040 | 43070', ['2017-10', '2017-11', '2017-12']],
    ['Apr 17 | May | Jun', ['2017-04', '2017-05', '2017-06']],
  ])('%s', (heading, months) => {
    expect(monthsUnder(heading)).toEqual({ months, doubts: [] });
  });

  test('serials and dates of a workbook of 1904 are counted from 1904', () => {
    const months = ['2017-10', '2017-11', '2017-12'];
    expect(monthsUnder('41547 | 41578 | 41608', { dateSystem: '1904' }).months).toEqual(months);
    expect(monthsUnder('2017-10-01 | 2017-11-01 | 2017-12-01', { dateSystem: '1904' }).months).toEqual(
      months,
    );
  });

  test('in a workbook of the calendar year 2017 a lone “Sept 17” places the months around it in 2017', () => {
    const heading = 'Jan | Feb | Mar | Apr | May | Jun | Jul | Aug | Sept 17 | Oct | Nov | Dec';
    const all = Array.from({ length: 12 }, (_, index) => `2017-${String(index + 1).padStart(2, '0')}`);
    expect(monthsUnder(heading, { sheet: '2017' }).months).toEqual(all);
  });

  test('dates of the 17th and 18th that follow each other as years are typed years, and that is said', () => {
    const { months, doubts } = monthsUnder('2019-11-17 | 2019-12-17 | 2019-01-18 | 2019-02-18');
    expect(months).toEqual(['2017-11', '2017-12', '2018-01', '2018-02']);
    expect(doubts).toHaveLength(1);
    expect(doubts[0]).toContain('The day is taken for the year.');
  });
});

describe('a year that may be something else', () => {
  const bare = 'Apr | May | Jun';

  test.each(['Stevenage incidents 11/12', 'Stevenage incidents 2011-12'])(
    'is taken and said: %s',
    (title) => {
      const { months, doubts } = monthsUnder(bare, { title });
      expect(months).toEqual(['2011-04', '2011-05', '2011-06']);
      expect(doubts).toEqual([
        `“${title}” could also be a month, a day or something else. It is taken for the financial year 2011/12.`,
      ]);
    },
  );

  test.each([
    ['Stevenage incidents 2017/18', {}],
    ['Stevenage incidents FY11/12', {}],
    ['Stevenage incidents 11/12', { file: 'Returns 2011/2012.xlsx' }],
  ])('is no matter where it is written surely: %s', (title, source) => {
    expect(monthsUnder(bare, { title, ...source }).doubts).toEqual([]);
  });

  test('is sure beside the year before it, and said on a column of its own', () => {
    const years = (heading: string) =>
      onlyTable(recogniseText(`Incidents\nAuthority | ${heading}\nStevenage | 1 | 2\nHertsmere | 3 | 4`));
    const two = years('2010-11 | 2011-12');
    expect(linesOf(two.countColumns)).toEqual(['B: 2010/11', 'C: 2011/12']);
    expect(two.ambiguities.map(({ at }) => at)).not.toContain('column C');
    const one = years('11/12 | % change');
    expect(one.ambiguities.filter(({ at }) => at === 'column B').map(({ chosen }) => chosen)).toEqual([
      '2011/12',
    ]);
  });
});

test('months without any year count nowhere, and that is said', () => {
  const { months, doubts } = monthsUnder('Apr | May | Jun');
  expect(months.every((month) => month === undefined || month === '')).toBe(true);
  expect(doubts.join()).toContain('cannot be placed');
});

test('years alone beside areas are taken for financial years, which is said', () => {
  const table = onlyTable(
    recogniseText('Incidents\nArea | 2016 | 2017\nStevenage | 112 | 189\nHertsmere | 86 | 124'),
  );
  expect(linesOf(table.countColumns)).toEqual(['B: 2016/17', 'C: 2017/18']);
  expect(table.ambiguities.map(({ what }) => what).join(' ')).toContain(
    'The years 2016, 2017 could be calendar or financial years.',
  );
});

test('a month typed over another begins no new year: the year of the title holds for all', () => {
  const title = 'Stevenage incidents 2017/18';
  const typed = 'Apr | May | Jun | Jun | Aug | Sep | Oct | Nov | Dec | Jan | Feb | Mar';
  const { months, doubts } = monthsUnder(typed, { title });
  expect(months.slice(0, 5)).toEqual(['2017-04', '2017-05', '2017-06', '2017-06', '2017-08']);
  expect(doubts).toEqual([]);
});
