import { describe, expect, it } from 'vitest';

import { isFormula } from '../../../../src/workbench/host/formula/is-formula';

describe('isFormula', () => {
  it.each([
    '=1+1',
    '=-A1%',
    "=SUM('Apr 17'!$A$1:B2,Figures[Incidents])*2",
    '=IF(A1="",,"-")',
    '=SUMPRODUCT(--(A1:A3="x"),B1:B3)',
    '=Figures[[#This Row],[Incidents]]&" of "&Total',
    '={1,2;3,4}',
    '=TODAY()',
    '=A:A 3:3',
    "=SUM([It''s '[so']])",
    '=@Name',
  ])('takes %s', (formula) => {
    expect(isFormula(formula)).toBe(true);
  });

  it.each([
    '=',
    '=1+',
    '=(1',
    '=1)',
    '=- camera not working',
    '="open',
    '=A1 B',
    '=1 2',
    '=SUM(1;;',
    '=a[b',
    '=*1',
    '=(,)1',
  ])('refuses %s', (formula) => {
    expect(isFormula(formula)).toBe(false);
  });
});
