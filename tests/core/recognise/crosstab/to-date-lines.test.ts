import { expect, test } from 'vitest';

import { linesOf, onlyLayout, onlyTable, recogniseText, totalsOf } from '../../support/recognise-text';

function ofMay(head: string, ...rows: readonly string[]) {
  return recogniseText(`\nCCTV performance – May 2017\n\n${head}\n${rows.join('\n')}\n`);
}

const ROWS = ['Alpha | 23 | 45 | 6 | 15', 'Beta | 19 | 38 | 7 | 13', 'Total | 42 | 83 | 13 | 28'];

test.each([
  'Council | Incidents | Incidents YTD | Arrests | Arrests YTD',
  'Council | Incidents | YTD Incidents | Arrests | YTD Arrests',
  'Council | Incidents | Incidents (year to date) | Arrests | Arrests (year to date)',
  'Council | Incidents | Cumulative incidents | Arrests | Cumulative arrests',
  'Council | Incidents | YTD | Arrests | YTD',
  'Council | Incidents | Incidents to date | Arrests | Arrests running total',
  'Council | Incidents this month | Incidents YTD | Arrests | Arrests cum.',
])('what runs up the year beside the month counts nothing: %s', (head) => {
  const recognition = ofMay(head, ...ROWS);
  expect(linesOf(onlyTable(recognition).countColumns)).toEqual(['B: incidents', 'D: arrests']);
  const totals = totalsOf(onlyLayout(recognition));
  expect(totals).toContain('C4 = 45 (Alpha) incidents 2017-04…2017-05');
  expect(totals).toContain('E6 = 28 (Total) arrests 2017-04…2017-05');
});

test('under the measure the month counts, and not the year to date', () => {
  const recognition = recogniseText(`
CCTV performance – May 2017

Council | Incidents | | Arrests |
 | Month | YTD | Month | YTD
${ROWS.join('\n')}
`);
  expect(linesOf(onlyTable(recognition).countColumns)).toEqual(['B: incidents', 'D: arrests']);
});

test('a year to date alone, or beside another year, is what there is', () => {
  expect(
    onlyTable(ofMay('Council | Incidents YTD | Arrests', 'Alpha | 45 | 6', 'Beta | 38 | 7')).countColumns,
  ).toHaveLength(2);
});

test('the year to date beside the last quarter is the whole year', () => {
  const recognition = recogniseText(`
Alpha CCTV – Quarter 4 2017/18

Measure | January | February | March | Q4 total | YTD
Incidents | 20 | 18 | 16 | 54 | 254
Arrests | 7 | 7 | 2 | 16 | 66
`);
  expect(totalsOf(onlyLayout(recognition))).toEqual([
    'E4 = 54 (Incidents) incidents 2018-01…2018-03',
    'F4 = 254 (Incidents) incidents 2017',
    'E5 = 16 (Arrests) arrests 2018-01…2018-03',
    'F5 = 66 (Arrests) arrests 2017',
  ]);
});
