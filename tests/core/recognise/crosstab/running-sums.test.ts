import { expect, test } from 'vitest';

import { linesOf, onlyLayout, onlyTable, recogniseText, totalsOf } from '../../support/recognise-text';

const HEAD = 'Incidents by area 2017/18\nArea | Apr | May | Jun | Jul';
const ALPHA = 'Alpha | 14 | 25 | 36 | 47';
const BETA = 'Beta | 16 | 27 | 38 | 49';

function ofRows(...rows: readonly string[]) {
  return recogniseText(`\n${HEAD}\n${rows.join('\n')}\n`);
}

test.each([
  'Cumulative',
  'YTD',
  'Running total',
  'To date',
  'Cum.',
  'Year to date',
  'Shire so far',
  'Shire',
  'Beta 2',
])('a row “%s” that runs up the months counts nothing', (label) => {
  const recognition = ofRows(ALPHA, BETA, `${label} | 30 | 82 | 156 | 252`);
  expect(linesOf(onlyTable(recognition).countRows)).toEqual(['3: Alpha', '4: Beta']);
  expect(totalsOf(onlyLayout(recognition)).slice(0, 2)).toEqual([
    `B5 = 30 (${label}) incidents 2017-04`,
    `C5 = 82 (${label}) incidents 2017-04…2017-05`,
  ]);
});

test('a running total under the total is none of the areas', () => {
  const table = onlyTable(
    ofRows(ALPHA, BETA, 'Total | 30 | 52 | 74 | 96', 'Cumulative | 30 | 82 | 156 | 252'),
  );
  expect(linesOf(table.countRows)).toEqual(['3: Alpha', '4: Beta']);
});

test('columns that run up beside their months are no counts', () => {
  const table = onlyTable(
    recogniseText(`
Alpha 2017/18
Month | Incidents | Cumulative | Arrests | Arrests sum
Apr | 14 | 14 | 3 | 3
May | 25 | 39 | 4 | 7
Jun | 36 | 75 | 5 | 12
Jul | 47 | 122 | 6 | 18
Aug | 20 | 142 | 7 | 25
`),
  );
  expect(linesOf(table.countColumns)).toEqual(['B: incidents', 'D: arrests']);
});

test('a running total begins anew in April', () => {
  const table = onlyTable(
    recogniseText(`
Alpha incidents
Month | Incidents | Alpha so far
Jan 17 | 10 | 10
Feb 17 | 11 | 21
Mar 17 | 12 | 33
Apr 17 | 14 | 14
May 17 | 25 | 39
Jun 17 | 36 | 75
`),
  );
  expect(linesOf(table.countColumns)).toEqual(['B: incidents']);
});

test('a small area that happens to grow is an area', () => {
  const table = onlyTable(ofRows('Alpha | 1 | 1 | 0 | 1', 'Beta | 1 | 2 | 2 | 3'));
  expect(table.countRows).toHaveLength(2);
});
