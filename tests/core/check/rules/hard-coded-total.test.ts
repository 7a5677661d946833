import { describe, expect, it } from 'vitest';

import { hardCodedTotal } from '../../../../src/core/check/rules/hard-coded-total';
import { check, matrixOf } from '../check-sheets';

describe('hard-coded-total', () => {
  const total = (row: number, formula?: string) => ({
    row,
    column: 13,
    label: `Line ${row}`,
    value: 12,
    ...(formula !== undefined && { formula }),
  });
  const ones = Array<number>(12).fill(1);
  const lines = { A: ones, B: ones, C: ones, D: ones };

  it('finds the typed total among formulas', () => {
    const totals = [total(1, 'SUM(B2:M2)'), total(2, 'SUM(B3:M3)'), total(3), total(4, 'SUM(B5:M5)')];
    expect(check(hardCodedTotal, [matrixOf(lines, { totals })])).toEqual(['N4']);
  });

  it('passes totals that are all typed, or all formulas', () => {
    expect(check(hardCodedTotal, [matrixOf(lines, { totals: [total(1), total(2), total(3)] })])).toEqual([]);
    const totals = [total(1, 'SUM(B2:M2)'), total(2, 'SUM(B3:M3)'), total(3, 'SUM(B4:M4)')];
    expect(check(hardCodedTotal, [matrixOf(lines, { totals })])).toEqual([]);
  });
});
