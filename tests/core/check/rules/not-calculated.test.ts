import { describe, expect, it } from 'vitest';

import { formulaError } from '../../../../src/core/check/rules/formula-error';
import { notCalculated } from '../../../../src/core/check/rules/not-calculated';
import { error } from '../../records/make-recognition';
import { check, formulas, matrixOf, sentences, withGrid } from '../check-sheets';

describe('not-calculated', () => {
  const twelve = Array<number>(12).fill(1);
  const sheet = matrixOf({ A: [...twelve, error('#GETTING_DATA')], B: [...twelve, error('#GETTING_DATA')] });
  const options = withGrid({ formulas: formulas({ N2: 'SUM(B2:M2)', N3: 'SUM(B3:M3)' }) });

  it('is said once of a workbook, and not as an error of each formula', () => {
    expect(sentences(notCalculated, [sheet], options)).toEqual([
      '2 formulas in the tables of this workbook have no result: the program that wrote it calculated nothing.',
    ]);
    expect(check(notCalculated, [sheet], options)).toEqual(['N2 N3']);
    expect(check(formulaError, [sheet], options)).toEqual([]);
  });

  it('passes other errors', () => {
    const other = matrixOf({ A: [...twelve, error('#DIV/0!')] });
    expect(check(notCalculated, [other], withGrid({ formulas: formulas({ N2: '1/0' }) }))).toEqual([]);
    expect(check(notCalculated, [sheet])).toEqual([]);
  });
});
