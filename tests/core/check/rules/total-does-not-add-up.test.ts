import { describe, expect, it } from 'vitest';

import { totalDoesNotAddUp } from '../../../../src/core/check/rules/total-does-not-add-up';
import { check, sentences, effects, logOf, matrixOf, entries } from '../check-sheets';

describe('total-does-not-add-up', () => {
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

  it('finds a total that is not the sum of its cells', () => {
    expect(sentences(totalDoesNotAddUp, [sheetWith(80)])).toEqual([
      'The total “Total” says 80; its cells add up to 78.',
    ]);
    expect(effects(totalDoesNotAddUp, [sheetWith(80)])).toMatchObject([{ incidents: 2, area: 'Stevenage' }]);
    expect(check(totalDoesNotAddUp, [sheetWith(80)])).toEqual(['N2']);
  });

  it('follows the totals of a log over the rows they stand for', () => {
    const totals = (value: number) => [
      { row: 4, column: 8, label: 'Total', value, measure: 'arrests' as const, rows: { first: 1, last: 3 } },
    ];
    const log = (value: number) =>
      logOf(entries(3, { arrests: 2 }), { table: { printedTotals: totals(value) } });
    expect(check(totalDoesNotAddUp, [log(5)])).toEqual(['I5']);
    expect(check(totalDoesNotAddUp, [log(6)])).toEqual([]);
  });

  it('passes a total that adds up, and one whose sum leaves cells out', () => {
    expect(check(totalDoesNotAddUp, [sheetWith(78)])).toEqual([]);
    expect(check(totalDoesNotAddUp, [sheetWith(66, 'SUM(B2:L2)')])).toEqual([]);
  });
});
