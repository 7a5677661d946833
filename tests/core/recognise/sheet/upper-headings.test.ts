import { expect, test } from 'vitest';

import { upperHeadings } from '../../../../src/core/recognise/sheet/upper-headings';
import { SheetView } from '../../../../src/core/recognise/sheet/sheet-view';
import { sheetOfText } from '../../support/sheet-text';

/** The rows over the heading in row `heading`, as people count them. */
function rowsOver(heading: number, text: string): number[] {
  const view = new SheetView(sheetOfText(text));
  const columns = { first: 0, last: view.scan.bands[0]!.columns.at(-1)!.last };
  return upperHeadings(view, columns, heading - 1, 0).map((row) => row + 1);
}

test.each([
  [
    'the word for the rows in the upper row',
    'Month | Alpha | | Beta | \n | Incidents | Arrests | Incidents | Arrests',
  ],
  ['in the lower one', '| Alpha | | Beta | \nMonth | Incidents | Arrests | Incidents | Arrests'],
  ['in none', '| Alpha | | Beta | \n | Incidents | Arrests | Incidents | Arrests'],
  ['merged over both', 'Month | Alpha | < | Beta | <\n^ | Incidents | Arrests | Incidents | Arrests'],
  ['a year in its place', '2016/17 | Alpha | | Beta | \nMonth | Incidents | Arrests | Incidents | Arrests'],
  ['names repeated', 'Month | Alpha | Alpha | Beta | Beta\n | Incidents | Arrests | Incidents | Arrests'],
  ['a year that is not merged', 'Month | 2016/17 | \n | Incidents | Arrests\nApril | 2 | 3'],
  ['nothing under a total', 'Area | 2016 | | Total\n | Incidents | Arrests | \nAlpha | 1 | 2 | 3'],
])('an upper row of the heading: %s', (_, text) => {
  expect(rowsOver(2, text)).toEqual([1]);
});

test('three rows make one heading', () => {
  expect(
    rowsOver(
      3,
      'Month | Alpha | < | < | <\n | Last year | | This year | \n | Incidents | Arrests | Incidents | Arrests',
    ),
  ).toEqual([1, 2]);
});

test.each([
  ['a title', 'Incidents by month | | \nMonth | Incidents | Arrests'],
  ['a title and its year', 'Alpha | Monthly return | | 2017/18\n | Apr | May | Jun'],
  ['a form', 'Area: | Alpha | Month: | April\n | Incidents | Arrests | Attendances'],
  ['a filter of the rows', 'Month | April | \n | Incidents | Arrests\nAlpha | 2 | 3'],
  ['a filter', 'Area | Alpha | Year | 2017/18\n | Incidents | Arrests | Attendances'],
  ['a row of figures', 'Month | 3 | 4 | 5\n | Incidents | Arrests | Attendances'],
])('no part of the heading: %s', (_, text) => {
  expect(rowsOver(2, text)).toEqual([]);
});
