import { expect, test } from 'vitest';

import { describeAmbiguity, describeReason } from '../../../src/core/recognise/describe';
import { describe, recogniseText } from '../support/recognise-text';

test('rows and columns are told as people count them', () => {
  const { tables } = describe(
    recogniseText(`
Stevenage 2017/18
Month | Incidents | Arrests
Apr | 1 | 2
May | 3 | 4
Jun | 5 | 6
Total | 9 | 12`),
  );
  expect(tables[0]).toMatchObject({
    layout: 'block',
    range: 'A2:C6',
    headerRows: [2],
    rows: { first: 3, last: 6 },
    context: { area: 'Stevenage' },
    leftOut: { 'total row': [6] },
    printedTotals: 2,
  });
  expect(tables[0]!.countColumns.map(({ at, label, measure }) => [at, label, measure])).toEqual([
    ['B', 'Incidents', 'incidents'],
    ['C', 'Arrests', 'arrests'],
  ]);
  expect(tables[0]!.countRows.map(({ at, month }) => `${at} ${month!}`)).toEqual([
    '3 2017-04',
    '4 2017-05',
    '5 2017-06',
  ]);
});

test('a reason without a sentence shows its code and detail, so that nothing is hidden', () => {
  expect(describeReason({ code: 'no such code', detail: 'x' })).toBe('no such code: x');
  expect(describeReason({ code: 'constructor' })).toBe('constructor');
});

test('what is printed is plain data: it survives being written as JSON', () => {
  const description = describe(recogniseText('Date | Category | __proto__\n2017-04-03 | Drugs | 1'));
  expect(JSON.parse(JSON.stringify(description))).toEqual(description);
});

test.each([
  [{ row: 4, column: 2 }, { at: 'C5' }],
  [{ row: 4 }, { at: 'row 5' }],
  [{ column: 27 }, { at: 'column AB' }],
  [{ row: 0, column: 0 }, { at: 'A1' }],
  [{}, {}],
])('a doubt at %j is told with its place, if it has one', (place, at) => {
  const doubt = { ...place, code: 'blank rows inside', detail: '1', chosen: 'one table' };
  const what = 'A blank row lies inside the table; the rows below it are read as well.';
  expect(describeAmbiguity(doubt)).toStrictEqual({ ...at, what, chosen: 'one table' });
});

test('a doubt without a sentence shows its code and detail', () => {
  expect(describeAmbiguity({ code: 'no such code', detail: 'x', chosen: 'y' })).toStrictEqual({
    what: 'no such code: x',
    chosen: 'y',
  });
});
