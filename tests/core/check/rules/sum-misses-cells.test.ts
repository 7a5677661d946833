import { describe, expect, it } from 'vitest';

import { sumMissesCells } from '../../../../src/core/check/rules/sum-misses-cells';
import { check, sentences, matrixOf } from '../check-sheets';

describe('sum-misses-cells', () => {
  function sheetWith(total: number, formula?: string) {
    const printed = {
      row: 1,
      column: 13,
      label: 'Total',
      value: total,
      area: 'Stevenage',
      year: 2017,
      ...(formula !== undefined && { formula }),
    };
    return matrixOf(
      { Stevenage: [...Array.from({ length: 12 }, (_, index) => index + 1), total] },
      { totals: [printed] },
    );
  }

  it('names the cells a sum leaves out', () => {
    expect(sentences(sumMissesCells, [sheetWith(55, 'SUM(B2:K2)')])).toEqual([
      'The total “Total” (=SUM(B2:K2)) leaves out L2, M2.',
    ]);
  });

  it('passes a sum of all cells, a sum of parts, and any other formula', () => {
    expect(check(sumMissesCells, [sheetWith(78, 'SUM(B2:M2)')])).toEqual([]);
    expect(check(sumMissesCells, [sheetWith(78, 'SUM(B2:G2, H2:M2)')])).toEqual([]);
    expect(check(sumMissesCells, [sheetWith(55, 'SUMIF(A1:A2,"x",B1:B2)')])).toEqual([]);
  });
});
