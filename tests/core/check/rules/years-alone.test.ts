import { describe, expect, it } from 'vitest';

import { yearsAlone } from '../../../../src/core/check/rules/years-alone';
import { check, matrixOf, sentences } from '../check-sheets';

describe('years-alone', () => {
  it('says that whole years may be calendar years', () => {
    const matrix = matrixOf({ Stevenage: [3] });
    const ambiguities = [{ code: 'years alone', detail: '2016, 2017', chosen: 'financial year' }];
    const tables = matrix.tables.map((table) => ({ ...table, ambiguities }));
    expect(sentences(yearsAlone, [{ ...matrix, tables }])).toEqual([
      'Nothing says whether 2016, 2017 are financial or calendar years: each is taken for the financial year it begins.',
    ]);
  });

  it('passes other doubts', () => {
    expect(check(yearsAlone, [matrixOf({ Stevenage: [3] })])).toEqual([]);
  });
});
