import { describe, expect, it } from 'vitest';

import { sumMissesCells } from '../../../../src/core/check/rules/sum-misses-cells';
import { totalDoesNotAddUp } from '../../../../src/core/check/rules/total-does-not-add-up';
import { check, matrixOf, matrixWithTotal, sentences } from '../check-sheets';

describe('sum-misses-cells', () => {
  it('names the cells a sum leaves out', () => {
    expect(sentences(sumMissesCells, [matrixWithTotal(55, 'SUM(B2:K2)')])).toEqual([
      'The total “Total” (=SUM(B2:K2)) leaves out L2, M2.',
    ]);
  });

  it('names six cells at most', () => {
    expect(sentences(sumMissesCells, [matrixWithTotal(10, 'SUM(B2:E2)')])).toEqual([
      'The total “Total” (=SUM(B2:E2)) leaves out F2, G2, H2, I2, J2, K2 and 2 more cells.',
    ]);
  });

  it('passes a sum of other totals that is wrong, though one of the counts is nought', () => {
    const counts = [0, ...Array.from({ length: 11 }, (_, index) => index + 2)];
    const total = { row: 1, column: 13, label: 'Total', value: 86, area: 'Stevenage', year: 2017 };
    const sheet = matrixOf(
      { Stevenage: [...counts, 86, 40, 46] },
      { totals: [{ ...total, formula: 'SUM(O2:P2)' }] },
    );
    expect(check(sumMissesCells, [sheet])).toEqual([]);
    expect(sentences(totalDoesNotAddUp, [sheet])).toEqual([
      'The total “Total” says 86; its cells add up to 77.',
    ]);
  });

  it('passes a sum that the cells it covers do not explain', () => {
    const total = { row: 1, column: 13, label: 'Total', value: 40, area: 'Stevenage', year: 2017 };
    const sheet = matrixOf(
      { Stevenage: [...Array.from({ length: 12 }, (_, index) => index + 1), 40, 39] },
      { totals: [{ ...total, formula: 'SUM(O2:O2, B2:B2)' }] },
    );
    expect(check(sumMissesCells, [sheet])).toEqual([]);
    expect(check(totalDoesNotAddUp, [sheet])).toHaveLength(1);
  });

  it('passes a sum of all cells, a sum of parts, and any other formula', () => {
    expect(check(sumMissesCells, [matrixWithTotal(78, 'SUM(B2:M2)')])).toEqual([]);
    expect(check(sumMissesCells, [matrixWithTotal(78, 'SUM(B2:G2, H2:M2)')])).toEqual([]);
    expect(check(sumMissesCells, [matrixWithTotal(55, 'SUMIF(A1:A2,"x",B1:B2)')])).toEqual([]);
  });
});
