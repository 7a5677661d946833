import { expect, test } from 'vitest';

import { linesOf, onlyTable, recogniseText } from '../../support/recognise-text';

const MONTHS = 'Apr | May | Jun | Jul';
const ALPHA = 'Alpha | 14 | 25 | 36 | 47';
const BETA = 'Beta | 16 | 27 | 38 | 49';
const SHIRE = 'Shire | 30 | 52 | 74 | 96';

function ofRows(...rows: readonly string[]) {
  return onlyTable(
    recogniseText(`
Incidents by area 2017/18
Area | ${MONTHS}
${rows.join('\n')}
`),
  );
}

test.each([
  'Shire last yr',
  'Shire 2016/17',
  'Shire LY',
  'Shire (prev year)',
  'Shire 16-17',
  "Shire last year's",
])('“%s” is the total of another year where “Shire” is the total', (label) => {
  const table = ofRows(ALPHA, BETA, SHIRE, `${label} | 29 | 51 | 73 | 95`);
  expect(linesOf(table.countRows)).toEqual(['3: Alpha', '4: Beta']);
  expect(linesOf(table.countColumns)[0]).toBe('B: 2017-04');
  expect(table.ambiguities.map(({ at, chosen }) => [at, chosen])).toContainEqual(['row 6', 'total']);
});

test.each([
  'Last year',
  'Prev yr',
  'LY',
  'Same period last yr',
  'Previous financial year',
  '2016/17 figures',
  'Lst yr',
  '2016/17',
])('“%s” among areas is a line of the year before and names no area', (label) => {
  const table = ofRows(ALPHA, BETA, 'Total | 30 | 52 | 74 | 96', `${label} | 29 | 51 | 73 | 95`);
  expect(linesOf(table.countRows)).toEqual(['3: Alpha', '4: Beta', '6: 2016/17']);
  expect(linesOf(table.countColumns)[0]).toBe('B: 2017-04');
});

test('lines of areas for last year count in last year, and their bare total does not', () => {
  const table = ofRows(
    ALPHA,
    'Alpha last yr | 13 | 24 | 37 | 46',
    BETA,
    'Beta last yr | 15 | 26 | 39 | 48',
    'Last year | 28 | 50 | 76 | 94',
  );
  expect(linesOf(table.countRows)).toEqual(['3: Alpha', '4: Alpha 2016/17', '5: Beta', '6: Beta 2016/17']);
});

test('last year is that before the months where they alone say a year', () => {
  const table = onlyTable(
    recogniseText(`
Incidents by area
Area | Apr-17 | May-17 | Jun-17
Alpha | 14 | 25 | 36
Beta | 16 | 27 | 38
Last yr | 28 | 50 | 76
`),
  );
  expect(linesOf(table.countRows)).toEqual(['3: Alpha', '4: Beta', '5: 2016/17']);
});

test('a month of last year stands a year before the month of the same name', () => {
  const table = onlyTable(
    recogniseText(`
Incidents by area 2017/18
Area | Apr | Apr LY | May | May last yr
Alpha | 14 | 15 | 36 | 47
Beta | 16 | 17 | 24 | 49
`),
  );
  expect(linesOf(table.countColumns)).toEqual(['B: 2017-04', 'C: 2016-04', 'D: 2017-05', 'E: 2016-05']);
});

test.each([
  'Target',
  'Shire target',
  'Average',
  '5 yr average',
  'vs LY',
  'Compared with 2016/17',
  'Expected',
])('“%s” compares and counts nothing', (label) => {
  const table = ofRows(ALPHA, `${label} | 20 | 20 | 20 | 20`, BETA);
  expect(linesOf(table.countRows)).toEqual(['3: Alpha', '5: Beta']);
});

test.each(['Taxi Rank', 'Moving traffic', 'Chorlton-cum-Hardy', 'Ely', 'Estate Road'])(
  '“%s” is a name',
  (label) => {
    expect(ofRows(ALPHA, BETA, `${label} | 20 | 21 | 25 | 20`).countRows).toHaveLength(3);
  },
);
