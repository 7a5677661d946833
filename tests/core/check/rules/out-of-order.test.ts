import { describe, expect, it } from 'vitest';

import { outOfOrder } from '../../../../src/core/check/rules/out-of-order';
import { date } from '../../records/make-recognition';
import { check, logOf, DAY } from '../check-sheets';

describe('out-of-order', () => {
  const days = (order: readonly number[]) => logOf(order.map((day) => ({ date: date(DAY + day) })));

  it('finds the row that lies before the one above it', () => {
    expect(check(outOfOrder, [days([0, 1, 2, 3, 4, 5, 2, 6, 7, 8, 9])])).toEqual(['8:8']);
  });

  it('finds the row to blame where it lies after those below it', () => {
    expect(check(outOfOrder, [days([0, 1, 2, 80, 3, 4, 5, 6, 7, 8, 9])])).toEqual(['5:5']);
    expect(check(outOfOrder, [days([80, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10])])).toEqual(['2:2']);
  });

  it('finds no more than the rows where a slip begins', () => {
    expect(check(outOfOrder, [days([0, 1, 2, 80, 81, 3, 4, 5, 6, 7, 8, 9])])).toEqual(['7:7']);
  });

  it('passes a log in order, one in no order, and a short one', () => {
    expect(check(outOfOrder, [days([0, 0, 1, 2, 3, 4, 5, 6, 7, 8])])).toEqual([]);
    expect(check(outOfOrder, [days([9, 8, 7, 6, 5, 4, 3, 2, 1, 0])])).toEqual([]);
    expect(check(outOfOrder, [days([2, 1, 3])])).toEqual([]);
  });
});
