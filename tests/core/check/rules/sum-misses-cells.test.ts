import { describe, expect, it } from 'vitest';

import { sumMissesCells } from '../../../../src/core/check/rules/sum-misses-cells';
import { check, matrixWithTotal, sentences } from '../check-sheets';

describe('sum-misses-cells', () => {
  it('names the cells a sum leaves out', () => {
    expect(sentences(sumMissesCells, [matrixWithTotal(55, 'SUM(B2:K2)')])).toEqual([
      'The total “Total” (=SUM(B2:K2)) leaves out L2, M2.',
    ]);
  });

  it('passes a sum of all cells, a sum of parts, and any other formula', () => {
    expect(check(sumMissesCells, [matrixWithTotal(78, 'SUM(B2:M2)')])).toEqual([]);
    expect(check(sumMissesCells, [matrixWithTotal(78, 'SUM(B2:G2, H2:M2)')])).toEqual([]);
    expect(check(sumMissesCells, [matrixWithTotal(55, 'SUMIF(A1:A2,"x",B1:B2)')])).toEqual([]);
  });
});
