import { expect, test } from 'vitest';

import { textFormula } from '../../../../src/core/report/workbook/text-formula';

const count = { whole: true, number: true };
const rate = { whole: false, number: false };

test('a whole number needs only its format, and TEXT leaves a shorthand in its place alone', () => {
  expect(textFormula('Incidents', 'count', count)).toBe('TEXT(Incidents,"#,##0")');
  expect(textFormula('Incidents', 'count', { whole: true, number: false })).toBe('TEXT(Incidents,"#,##0")');
});

test('what may have decimals is rounded first, and a shorthand stays as it is', () => {
  expect(textFormula('Rise', 'percentage', rate)).toBe('IFERROR(TEXT(ROUND(Rise,3),"0.0%"),Rise)');
  expect(textFormula('Rise', 'percentage', { ...rate, number: true })).toBe('TEXT(ROUND(Rise,3),"0.0%")');
  expect(textFormula('Rate', 'one decimal', count)).toBe('TEXT(ROUND(Rate,1),"#,##0.0")');
});

test('an ordinal has its ending', () => {
  const ending =
    'IF(AND(MOD(Place,100)>=11,MOD(Place,100)<=13),"th",CHOOSE(MIN(MOD(Place,10),4)+1,"th","st","nd","rd","th"))';
  expect(textFormula('Place', 'ordinal', count)).toBe(`TEXT(Place,"0")&${ending}`);
  expect(textFormula('Place', 'ordinal', rate)).toBe(`IFERROR(TEXT(Place,"0")&${ending},Place)`);
});
