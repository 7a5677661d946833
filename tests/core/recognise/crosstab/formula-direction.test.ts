import { expect, test } from 'vitest';

import { formulaDirection } from '../../../../src/core/recognise/crosstab/formula-direction';

/** As seen from D5. */
test.each([
  ['SUM(A5:C5)', 'across'],
  ['SUM($A$5:$C$5)', 'across'],
  ['A5+B5+C5', 'across'],
  ['+A5+B5', 'across'],
  ['SUM(D1:D4)', 'down'],
  ['SUBTOTAL(9,D1:D4)', 'down'],
  ['D1+D4', 'down'],
  ["SUM('Apr 17'!D1:D4)", 'elsewhere'],
  ["'[Other.xlsx]Sheet1'!A1", 'elsewhere'],
  ['SUM(A1:C4)', undefined],
  ['SUM(A5:C5)/3', undefined],
  ['AVERAGE(A5:C5)', undefined],
  ['A5-B5', undefined],
  ['SUM(Range)', undefined],
  ['', undefined],
] as const)('%s adds up %s', (formula, direction) => {
  expect(formulaDirection(formula, 4, 3)).toBe(direction);
});
