import { describe, expect, test } from 'vitest';

import { readQuarter, readQuarterText } from '../../../../src/core/recognise/values/read-quarter';

describe('readQuarterText', () => {
  test.each([
    ['Q1', 1],
    ['q4', 4],
    ['Q 2', 2],
    ['Qtr 1', 1],
    ['Qtr. 3', 3],
    ['Quarter 1', 1],
    ['Quarter One', 1],
    ['1st quarter', 1],
    ['Second Quarter', 2],
    ['4th qtr', 4],
    ['last quarter', 4],
    ['Apr-Jun', 1],
    ['Apr – Jun', 1],
    ['April to June', 1],
    ['Apr/May/Jun', 1],
    ['Apr, May, Jun', 1],
    ['July to September', 2],
    ['Oct-Dec', 3],
    ['Jan-Mar', 4],
    ['Q1 (Apr-Jun)', 1],
    ['Quarter 4 (January to March)', 4],
  ])('%j is quarter %i of any year', (text, quarter) => {
    expect(readQuarterText(text)).toEqual({ kind: 'quarter', quarter, ambiguous: false });
  });

  test.each([
    ['Q1 2017/18', 1, 2017],
    ['2017/18 Q1', 1, 2017],
    ['Q4 17/18', 4, 2017],
    ['Quarter 2, 2017-18', 2, 2017],
    ['Q3 FY18', 3, 2017],
    ['Q1 (2017/18)', 1, 2017],
    ['Jan-Mar 2017/18', 4, 2017],
  ])('%j is quarter %i of the year that starts in %i', (text, quarter, year) => {
    expect(readQuarterText(text)).toEqual({ kind: 'quarter', quarter, year, ambiguous: false });
  });

  test.each(['Q1 2018', '2018 Q1', 'Apr - Jun 2018'])('%j has a year that may be the calendar’s', (text) => {
    expect(readQuarterText(text)).toEqual({ kind: 'quarter', quarter: 1, ambiguous: true });
  });

  test.each([
    ...[
      '',
      'Q5',
      'Q0',
      'Q',
      'Q12',
      'Quarterly',
      'Quarter to date',
      'Apr',
      'Apr-May',
      'May-Jul',
      'Jun-Apr',
      'Apr-Mar',
    ],
    ...[
      'Apr/Jul/Jun',
      'Q1 (Jul-Sep)',
      'Q1 Q2',
      'Q1-Q2',
      'Q1 total',
      '1',
      'HQ1',
      'Q1 2016/17 and 2017/18',
      '3 quarters',
    ],
  ])('%j is no quarter', (text) => {
    expect(readQuarterText(text)).toEqual({ kind: 'none' });
  });

  test('only text says a quarter', () => {
    expect(readQuarter({ kind: 'text', text: 'Q1' })).toMatchObject({ quarter: 1 });
    expect(readQuarter({ kind: 'number', number: 1 })).toEqual({ kind: 'none' });
    expect(readQuarter({ kind: 'blank' })).toEqual({ kind: 'none' });
  });
});
