import { expect, test } from 'vitest';

import { linesOf, onlyTable, recogniseText } from '../../support/recognise-text';

const MONTHS = ['Apr', 'May', 'Jun', 'Jul'].map((month) => `${month} | 1 | 2 | 3 | 4`).join('\n');

test.each([
  ['upper', 'Month | Northtown | | Southtown | \n | Incidents | Arrests | Incidents | Arrests'],
  ['lower', '| Northtown | | Southtown | \nMonth | Incidents | Arrests | Incidents | Arrests'],
])('areas over their measures, whichever row says “Month”: the %s', (_, heading) => {
  const table = onlyTable(recogniseText(`Joint return 2017/18\n\n${heading}\n${MONTHS}`));
  expect(table.headerRows).toEqual([3, 4]);
  expect(table.context.area).toBeUndefined();
  expect(linesOf(table.countColumns)).toEqual([
    'B: incidents Northtown',
    'C: arrests Northtown',
    'D: incidents Southtown',
    'E: arrests Southtown',
  ]);
});

test('areas typed over the middle of their measures', () => {
  const rows = ['Apr', 'May', 'Jun'].map((month) => `${month} | 1 | 2 | 3 | 4 | 5 | 6`).join('\n');
  const table = onlyTable(
    recogniseText(`
Joint return 2017/18
Month | | Northtown | | | Southtown |
 | Incidents | Arrests | Attended | Incidents | Arrests | Attended
${rows}`),
  );
  expect(linesOf(table.countColumns)).toEqual([
    'B: incidents Northtown',
    'C: arrests Northtown',
    'D: attendances Northtown',
    'E: incidents Southtown',
    'F: arrests Southtown',
    'G: attendances Southtown',
  ]);
});

test('measures over the areas', () => {
  const table = onlyTable(
    recogniseText(`
Joint return 2017/18
Month | Incidents | < | Arrests | <
 | Northtown | Southtown | Northtown | Southtown
${MONTHS}`),
  );
  expect(table.headerRows).toEqual([2, 3]);
  expect(linesOf(table.countColumns)).toEqual([
    'B: incidents Northtown',
    'C: incidents Southtown',
    'D: arrests Northtown',
    'E: arrests Southtown',
  ]);
});

test('categories down, areas over their measures', () => {
  const table = onlyTable(
    recogniseText(`
Joint return 2017/18
Category | Northtown | | Southtown |
 | Incidents | Arrests | Incidents | Arrests
Robbery | 1 | 2 | 3 | 4
Drugs | 1 | 2 | 3 | 4`),
  );
  expect(linesOf(table.countColumns)[2]).toBe('D: incidents Southtown');
});

test.each([
  ['This year | | Last year | ', ['2017/18', '2016/17']],
  ['Previous year | | Current year | ', ['2016/17', '2017/18']],
])('this year and last over their measures: %s', (years, [first, second]) => {
  const table = onlyTable(
    recogniseText(`
Northtown 2017/18
Month | ${years}
 | Incidents | Arrests | Incidents | Arrests
${MONTHS}`),
  );
  expect(table.countColumns.map(({ year }) => year)).toEqual([first, first, second, second]);
});

test('last year and this under each measure', () => {
  const table = onlyTable(
    recogniseText(`
Northtown 2017/18
Month | Incidents | | Arrests |
 | Last year | This year | Last year | This year
${MONTHS}`),
  );
  expect(linesOf(table.countColumns)).toEqual([
    'B: incidents 2016/17',
    'C: incidents 2017/18',
    'D: arrests 2016/17',
    'E: arrests 2017/18',
  ]);
});

test('years over areas over measures, with the word for the rows on top', () => {
  const table = onlyTable(
    recogniseText(`
Joint return
Month | 2016/17 | | | | 2017/18 | | |
 | Northtown | | Southtown | | Northtown | | Southtown |
 | Incidents | Arrests | Incidents | Arrests | Incidents | Arrests | Incidents | Arrests
Apr | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
May | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
Jun | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8`),
  );
  expect(table.headerRows).toEqual([2, 3, 4]);
  expect(linesOf(table.countColumns)[6]).toBe('H: incidents Southtown 2017/18');
});

test('the profile may name either row of the heading', () => {
  const text = `Month | Northtown | | Southtown | \n | Incidents | Arrests | Incidents | Arrests\n${MONTHS}`;
  for (const headerRow of [1, 2]) {
    const recognition = recogniseText(text, {
      profile: { version: 1, tables: [{ sheet: 'Sheet1', headerRow }] },
    });
    expect(onlyTable(recognition).headerRows).toEqual([1, 2]);
  }
});
