import { describe, expect, test } from 'vitest';

import { isSummingFormula, isTotalLabel } from '../../../../src/core/recognise/rows/left-out-rows';
import { onlyTable, recogniseText } from '../../support/recognise-text';

test.each([
  'Total',
  'TOTAL:',
  'Grand total',
  'Sub-total',
  'Monthly totals',
  'April total',
  'No. of incidents',
])('%s labels a total', (label) => {
  expect(isTotalLabel(label)).toBe(true);
});

test.each([
  'Totally drunk male',
  'Totalisator',
  '',
  'Total loss of power to the whole of the control room and beyond',
])('%s labels none', (label) => {
  expect(isTotalLabel(label)).toBe(label.startsWith('Total loss') && label.length <= 40);
});

test('formulas that add up or count', () => {
  expect(
    ['SUM(A1:A3)', '+SUBTOTAL(9,A1)', 'COUNTA(A1:A9)', 'SUMIFS(A:A,B:B,1)'].every(isSummingFormula),
  ).toBe(true);
  expect(['A1+A2', 'IF(A1,1,0)', undefined].some(isSummingFormula)).toBe(false);
});

/** What becomes of a row set between two entries. */
function natureOf(row: string): string {
  const { leftOut, rows } = onlyTable(
    recogniseText(
      `Ref | Date | Category | Source | Arrests | Notes\n1 | 2017-04-03 | Drugs | Airwave | 1 |\n${row}\n2 | 2017-04-04 | Drugs | Airwave | 1 |`,
    ),
  );
  expect(rows).toEqual({ first: 2, last: 4 });
  return Object.entries(leftOut).find(([, places]) => places.includes(3))?.[0] ?? 'data';
}

describe('a row between entries', () => {
  test.each([
    ['Total | | | | 2 |', 'subtotal row'],
    [' | | | | =SUM(E2:E2) 1 |', 'subtotal row'],
    ['Ref | Date | Category | Source | Arrests | Notes', 'repeated header'],
    ['*** cameras down ***', 'note row'],
    ['3 | | | | |', 'note row'],
    ['3 | 2017-04-03 | Total | Airwave | 1 |', 'data'],
    ['3 | 2017-04-03 | Drugs | Airwave | | Total loss of picture', 'data'],
    ['3 | | Drugs | | |', 'data'],
  ])('%s: %s', (row, nature) => {
    expect(natureOf(row)).toBe(nature);
  });
});
