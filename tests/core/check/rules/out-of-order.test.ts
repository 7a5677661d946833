import { describe, expect, it } from 'vitest';

import { outOfOrder } from '../../../../src/core/check/rules/out-of-order';
import { date } from '../../records/make-recognition';
import { check, logOf, DAY } from '../check-sheets';

describe('out-of-order', () => {
  const days = (order: readonly number[]) => logOf(order.map((day) => ({ date: date(DAY + day) })));

  it('finds the row that lies before the one above it', () => {
    expect(check(outOfOrder, [days([0, 1, 2, 3, 4, 5, 2, 6, 7, 8, 9])])).toEqual(['8:8']);
  });

  it('passes a log in order, one in no order, and a short one', () => {
    expect(check(outOfOrder, [days([0, 0, 1, 2, 3, 4, 5, 6, 7, 8])])).toEqual([]);
    expect(check(outOfOrder, [days([9, 8, 7, 6, 5, 4, 3, 2, 1, 0])])).toEqual([]);
    expect(check(outOfOrder, [days([2, 1, 3])])).toEqual([]);
  });
});
