import { expect, test } from 'vitest';

import { textFormula } from '../../../../src/core/report/workbook/text-formula';

test('a whole number needs only its format', () => {
  expect(textFormula('Incidents', 'count', true)).toBe('TEXT(Incidents,"#,##0")');
});

test('what may have decimals is rounded first, and a shorthand stays as it is', () => {
  expect(textFormula('Rise', 'percentage', false)).toBe('IFERROR(TEXT(ROUND(Rise,3),"0.0%"),Rise)');
  expect(textFormula('Rate', 'one decimal', true)).toBe('IFERROR(TEXT(ROUND(Rate,1),"#,##0.0"),Rate)');
});

test('an ordinal has its ending', () => {
  expect(textFormula('Place', 'ordinal', true)).toBe(
    'IFERROR(TEXT(Place,"0")&IF(AND(MOD(Place,100)>=11,MOD(Place,100)<=13),"th",CHOOSE(MIN(MOD(Place,10),4)+1,"th","st","nd","rd","th")),Place)',
  );
});
