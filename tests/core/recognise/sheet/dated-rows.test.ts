import { expect, test } from 'vitest';

import { describe, fieldsOf, onlyTable, recogniseText } from '../../support/recognise-text';

const ROWS = `
1001 | 01/04/2017 | 10:00 | Shoplifting | Y
1002 | 02/04/2017 | 11:30 | Assault | N
1003 | 03/04/2017 | 12:20 | Robbery | Y
1004 | 04/05/2017 | 01:20 | Shoplifting | N`;

test.each([
  ['headings that say nothing', 'xq1 | zz_2 | f3 | f4 | f5'],
  ['headings of programs', '__proto__ | constructor | toString | valueOf | hasOwnProperty'],
  ['no headings', ''],
])('a log with %s is known by its cells, hardly surely, and that is said', (_, heading) => {
  const table = onlyTable(recogniseText(`${heading}${ROWS}`.trim()));
  expect(table.layout).toBe('log');
  expect(table.confidence).toBeLessThan(0.5);
  expect(Object.keys(fieldsOf(table))).toEqual(['date', 'time', 'category']);
  expect(table.ambiguities.map(({ what }) => what)).toContain(
    'No heading says what the columns hold. They are taken by their values alone (date, time, category): look whether that is right, and name the columns in the profile.',
  );
});

test.each([
  [
    'a rota',
    'q1 | q2 | q3\n01/04/2017 | Early | Smith\n02/04/2017 | Late | Jones\n03/04/2017 | Night | Patel',
  ],
  [
    'a list of purchases',
    'q1 | q2 | q3\n01/04/2017 | Cable | 30\n02/04/2017 | Lens | 40\n03/04/2017 | Lens | 40',
  ],
  ['a list of something else', `Evidence register\nq1 | q2 | q3 | q4 | q5${ROWS}`],
])('%s with such headings is no log', (_, text) => {
  const { tables } = describe(recogniseText(text));
  expect(tables.filter(({ layout }) => layout === 'log')).toEqual([]);
});
