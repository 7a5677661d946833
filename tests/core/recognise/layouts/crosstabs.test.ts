import { expect, test } from 'vitest';

import { linesOf, onlyLayout, onlyTable, recogniseText, totalsOf } from '../../support/recognise-text';

test('a matrix with last year and a change beside its months', () => {
  const table = onlyTable(
    recogniseText(`
Stevenage – CCTV incidents by category 2017/18 | < | <

Category | Apr | May | Jun | Total | 2016/17 | % change
Assault | 1 | 2 | 3 | =SUM(B4:D4) 6 | 70 | 0.11
Robbery | 1 | - |  | 1 | 0 | #DIV/0!
Total | 2 | 2 | 3 | 7 | 70 | 0.2

Note: March is provisional.
`),
  );
  expect(table.layout).toBe('matrix');
  expect(table.range).toBe('A3:G6');
  expect(table.context).toEqual({ measure: 'incidents', area: 'Stevenage' });
  expect(linesOf(table.countColumns)).toEqual(['B: 2017-04', 'C: 2017-05', 'D: 2017-06', 'F: 2016/17']);
  expect(linesOf(table.countRows)).toEqual(['4: Assault', '5: Robbery']);
  expect(table.unused.map(({ header }) => header)).toEqual(['% change']);
});

test('a block of two years under a two-row header', () => {
  const recognition = recogniseText(`
Hertsmere
Month | 2016/17 | < | 2017/18 | <
^ | Incidents | Arrests | Incidents | Arrests
April | 10 | 2 | 11 | 3
May | 12 | 2 | 13 | 3
June | 14 | 2 | 15 | 3
Total | 36 | 6 | 39 | 9
`);
  const table = onlyTable(recognition);
  expect(table.layout).toBe('block');
  expect(table.headerRows).toEqual([2, 3]);
  expect(linesOf(table.countColumns)).toEqual([
    'B: incidents 2016/17',
    'C: arrests 2016/17',
    'D: incidents 2017/18',
    'E: arrests 2017/18',
  ]);
  expect(totalsOf(onlyLayout(recognition))[0]).toBe('B7 = 36 (Total) incidents 2016-04…2016-06');
});

test('quarters count towards their year only where all four stand there', () => {
  const whole = onlyTable(
    recogniseText(`
Incidents by quarter 2017/18
Authority | Q1 | Q2 | Q3 | Q4 | Year to date
Stevenage | 1 | 2 | 3 | 4 | 10
Hertsmere | 1 | 2 | 3 | 4 | 10
`),
  );
  expect(linesOf(whole.countColumns)).toEqual(['B: 2017/18', 'C: 2017/18', 'D: 2017/18', 'E: 2017/18']);
  const part = recogniseText(`
Incidents by quarter 2017/18
Authority | Q1 | Q2 | Q3 | Q4 | Year to date
Stevenage | 1 | 2 |  |  | 3
Hertsmere | 1 | 2 |  |  | 3
`);
  expect(onlyTable(part).countColumns).toEqual([]);
  expect(totalsOf(onlyLayout(part))).toContain('F3 = 3 (Stevenage) incidents 2017-04…2017-09');
});

test('a line whose quarters do not all hold a figure is said to lack them', () => {
  const recognition = recogniseText(`
Performance 2017/18
Measure | Q1 | Q2 | Q3 | Q4 | Year to date
Incidents | =SUM(C4:E4) #VALUE! | 110 | 120 | 130 | 460
Arrests | 50 | 51 | 52 | 53 | 206
Attendances |  | 61 | 62 | 63 | 246
Evidence |  | 1 | 2 | 3 | 6
`);
  const lacking = onlyLayout(recognition).countRows.filter(({ lacksQuarters }) => lacksQuarters);
  expect(lacking.map(({ label }) => label)).toEqual(['Incidents', 'Attendances']);
  expect(onlyTable(recognition).ambiguities.map(({ at }) => at)).toEqual(['row 3', 'row 5']);
});

test('parents of indented rows are printed totals; one row set in by accident is no part', () => {
  const nested = onlyTable(
    recogniseText(`
Incidents 2017/18
Category | Apr | May | Jun
Theft | 3 | 4 | 5
..Shoplifting | 1 | 2 | 3
..Other | 2 | 2 | 2
Drugs | 1 | 2 | 3
`),
  );
  expect(linesOf(nested.countRows)).toEqual(['4: Shoplifting', '5: Theft – other', '6: Drugs']);
  expect(nested.leftOut).toEqual({ 'subtotal row': [3] });
  const flat = onlyTable(
    recogniseText(`
Incidents 2017/18
Category | Apr | May | Jun
Theft | 3 | 4 | 5
. Robbery | 1 | 2 | 4
Drugs | 1 | 2 | 3
`),
  );
  expect(linesOf(flat.countRows)).toEqual(['3: Theft', '4: Robbery', '5: Drugs']);
});

test('what an alarm started is a part of the incidents, not a second view of them', () => {
  const table = onlyTable(
    recogniseText(`
School alarm activations 2017/18
Month | Activations | Incidents arising | Cost (£)
Apr | 21345 | 3 | 120
May | 21345 | 3 | 120
Jun | 21345 | 3 | 120
`),
  );
  expect(table.countColumns[1]).toMatchObject({
    measure: 'incidents',
    source: 'Alarm activation',
    isPart: true,
  });
});

test('a budget by month is not taken for incidents', () => {
  const budget = recogniseText(`
CCTV budget 2017/18
Cost centre | Apr | May | Jun | Total
Salaries | 1000.5 | 1000.5 | 1000.5 | 3001.5
Energy | 100 | 100 | 100 | 300
`);
  expect(budget.layouts).toEqual([]);
});

test.each([
  'Table 12: Number of use of force incidents, by police force, England and Wales, 2017/18',
  'Incidents recorded by the police by police force area, 2017/18',
])('a published statistic is not taken for the partnership’s figures: %s', (title) => {
  const text = `
${title}
Area | Incidents | Arrests
Cleveland | 2300 | 400
Durham | 4100 | 900
Total | 6400 | 1300
`;
  expect(recogniseText(text).layouts).toEqual([]);
  expect(recogniseText(text.replace(title, 'Incidents by area 2017/18')).layouts).toHaveLength(1);
});

test('the availability of cameras beside counts is a share, and the counts are counted', () => {
  const table = onlyTable(
    recogniseText(`
Performance indicators 2017/18
Indicator | Apr | May | Jun | Jul
Incidents | 89 | 72 | 69 | 79
Arrests | 33 | 24 | 30 | 33
Camera availability % | 98.5 | 98.6 | 98.7 | 98.8
`),
  );
  expect(linesOf(table.countRows)).toEqual(['3: incidents', '4: arrests', '5: availability']);
});

test('offences of nobody in particular by year are not taken for incidents', () => {
  const offences = recogniseText(`
Recorded crime
Offence | 2016/17 | 2017/18 | Change
Assault | 8 | 17 | 9
Criminal damage | 7 | 19 | 12
Robbery | 9 | 18 | 9
`);
  expect(offences.layouts).toEqual([]);
});
