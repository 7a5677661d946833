import { describe, expect, it } from 'vitest';

import { staleTotal } from '../../../../src/core/check/rules/stale-total';
import { check, matrixWithTotal, sentences } from '../check-sheets';

describe('stale-total', () => {
  it('finds a total whose own sum gives something else', () => {
    expect(sentences(staleTotal, [matrixWithTotal(70, 'SUM(B2:M2)')])).toEqual([
      'The total “Total” shows 70; its own formula gives 78.',
    ]);
  });

  it('passes a total that was calculated, and a typed one', () => {
    expect(check(staleTotal, [matrixWithTotal(78, 'SUM($B$2:$M$2)')])).toEqual([]);
    expect(check(staleTotal, [matrixWithTotal(70)])).toEqual([]);
  });
});
