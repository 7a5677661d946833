import { describe, expect, it } from 'vitest';

import { staleTotal } from '../../../../src/core/check/rules/stale-total';
import { check, sentences, matrixOf } from '../check-sheets';

describe('stale-total', () => {
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

  it('finds a total whose own sum gives something else', () => {
    expect(sentences(staleTotal, [sheetWith(70, 'SUM(B2:M2)')])).toEqual([
      'The total “Total” shows 70; its own formula gives 78.',
    ]);
  });

  it('passes a total that was calculated, and a typed one', () => {
    expect(check(staleTotal, [sheetWith(78, 'SUM($B$2:$M$2)')])).toEqual([]);
    expect(check(staleTotal, [sheetWith(70)])).toEqual([]);
  });
});
