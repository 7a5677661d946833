import { describe, expect, it } from 'vitest';

import { type Month, monthOf } from '../../../../src/core/calendar/month';
import { totalDoesNotAddUp } from '../../../../src/core/check/rules/total-does-not-add-up';
import { counts, type SheetSpec } from '../../records/make-recognition';
import { check, effects, entries, logOf, matrixWithTotal, sentences } from '../check-sheets';

describe('total-does-not-add-up', () => {
  it('finds a total that is not the sum of its cells', () => {
    expect(sentences(totalDoesNotAddUp, [matrixWithTotal(80)])).toEqual([
      'The total “Total” says 80; its cells add up to 78.',
    ]);
    expect(effects(totalDoesNotAddUp, [matrixWithTotal(80)])).toMatchObject([
      { incidents: 2, area: 'Stevenage' },
    ]);
    expect(check(totalDoesNotAddUp, [matrixWithTotal(80)])).toEqual(['N2']);
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

  it('takes the rows set in under a line of a pivot for its parts, whatever the names are', () => {
    const rows = [
      ['Row Labels', 'Count'],
      ['NADC', 5],
      ['    Theft', 3],
      ['    Drugs', 2],
      ['N Arden', 4],
      ['    Theft', 4],
      ['Grand Total', 9],
    ];
    const line = (index: number, category: string) => ({
      index,
      label: category,
      category,
      area: 'North Arden',
    });
    const total = (row: number, label: string, value: number, area?: string) => ({
      row,
      column: 1,
      label,
      value,
      year: 2017,
      ...(area !== undefined && { area }),
    });
    const pivot = (first: number): SheetSpec => ({
      rows,
      tables: [
        {
          ...counts([], [{}], { context: { measure: 'incidents', year: 2017 } }),
          kind: 'summary',
          isPivot: true,
          countRows: [line(2, 'Theft'), line(3, 'Drugs'), line(5, 'Theft')],
          printedTotals: [
            total(1, 'NADC', first, 'North Arden'),
            total(4, 'N Arden', 4, 'North Arden'),
            total(6, 'Grand Total', 9),
          ],
        },
      ],
    });
    expect(check(totalDoesNotAddUp, [pivot(5)])).toEqual([]);
    expect(check(totalDoesNotAddUp, [pivot(6)])).toEqual(['B2']);
  });

  describe('a year to date', () => {
    const APRIL = monthOf(2017, 4);
    const months = (first: Month, toDate: number): SheetSpec => ({
      rows: [
        ['Month', 'Incidents', 'YTD'],
        ['One', 10, 10],
        ['Two', 12, toDate],
      ],
      tables: [
        {
          ...counts([], [{}], { context: { measure: 'incidents', year: 2017, area: 'Stevenage' } }),
          countRows: [1, 2].map((index) => ({ index, label: '', month: first + index - 1 })),
          printedTotals: [
            {
              row: 2,
              column: 2,
              label: 'Two',
              value: toDate,
              area: 'Stevenage',
              span: { first: APRIL, last: first + 1 },
            },
          ],
        },
      ],
    });

    it('adds up the months down to it, not its own alone', () => {
      expect(check(totalDoesNotAddUp, [months(APRIL, 22)])).toEqual([]);
      expect(check(totalDoesNotAddUp, [months(APRIL, 23)])).toEqual(['C3']);
    });

    it('is not compared with months of which the first are on other sheets', () => {
      expect(check(totalDoesNotAddUp, [months(APRIL + 3, 61)])).toEqual([]);
    });
  });

  it('passes a total that adds up, and one whose sum leaves cells out', () => {
    expect(check(totalDoesNotAddUp, [matrixWithTotal(78)])).toEqual([]);
    expect(check(totalDoesNotAddUp, [matrixWithTotal(66, 'SUM(B2:L2)')])).toEqual([]);
  });
});
