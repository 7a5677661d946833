import { describe, expect, test } from 'vitest';

import { findMonthRuns, monthLabelAt } from '../../../../src/core/recognise/sheet/month-column';
import { SheetView } from '../../../../src/core/recognise/sheet/sheet-view';
import { sheetOfText } from '../../support/sheet-text';

function runsDown(cells: readonly string[]): readonly (readonly number[])[] {
  const view = new SheetView(sheetOfText(`x\n${cells.map((cell) => `${cell} | 1`).join('\n')}`));
  return findMonthRuns(view, 0, 1, cells.length).map(({ rows }) => rows);
}

describe('months that go down a column', () => {
  test.each<[string, string[], number[][]]>([
    ['names', ['Apr', 'May', 'Jun'], [[1, 2, 3]]],
    ['over New Year', ['Dec 17', 'Jan 18', 'Feb 18'], [[1, 2, 3]]],
    ['with totals of quarters between', ['Apr', 'May', 'Jun', 'Q1 total', 'Jul'], [[1, 2, 3, 5]]],
    ['firsts of months', ['2017-04-01', '2017-05-01', '2017-06-01'], [[1, 2, 3]]],
    ['ends of months', ['2017-04-30', '2017-05-31', '2017-06-30'], [[1, 2, 3]]],
    ['typed years', ['2019-11-17', '2019-12-17', '2019-01-18'], [[1, 2, 3]]],
    ['last year, then this', ['Jan 16', 'Feb 16', 'Mar 17'], [[1, 2, 3]]],
    [
      'two runs',
      ['Apr', 'May', 'Jun', 'Apr', 'May', 'Jun'],
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ],
  ])('%s', (_, cells, rows) => {
    expect(runsDown(cells)).toEqual(rows);
  });

  test.each<[string, string[]]>([
    ['two are too few', ['Apr', 'May', 'x']],
    ['days of entries', ['2017-04-03', '2017-05-09', '2017-06-21']],
    ['days of entries late in their months', ['2019-10-26', '2019-11-16', '2019-12-27']],
    ['months that do not follow', ['Apr', 'Jun', 'Aug']],
    ['a year that stands still over New Year', ['Dec 17', 'Jan 17', 'Feb 17']],
    ['measures of months', ['April incidents', 'May incidents', 'June incidents']],
  ])('none: %s', (_, cells) => {
    expect(runsDown(cells)).toEqual([]);
  });
});

test.each<[string, number | undefined]>([
  ['April 2017', 4],
  ["'2017-04'", 4],
  ['43009', 10],
  ['12', undefined],
  ['April total', undefined],
  ['% April', undefined],
  ['Maylands', undefined],
  ['#REF!', undefined],
])('the label %s is month %s', (cell, month) => {
  const view = new SheetView(sheetOfText(`\n${cell} | x\n`));
  expect(monthLabelAt(view, 0, 0)?.month).toBe(month);
});
