import type { PrintedTotal } from '../../recognise/layout';
import { cellPlace } from '../places';
import type { TableRule } from '../rule';

/** A typed total in a line of totals of which most are formulas. */
export const hardCodedTotal: TableRule = {
  id: 'hard-coded-total',
  family: 'file and sheet',
  severity: 'warning',
  scope: 'table',
  reads: ['table notes'],
  *check(context, index) {
    const { printedTotals, grid } = context.layout(index);
    for (const total of printedTotals) {
      if (total.formula !== undefined) continue;
      const isOdd = (['row', 'column'] as const).some((line) =>
        standsAmongFormulas(printedTotals, total, line),
      );
      if (!isOdd) continue;
      yield {
        places: [cellPlace(grid, total.row, total.column)],
        parameters: { label: total.label, value: total.value },
      };
    }
  },
};

function standsAmongFormulas(
  totals: readonly PrintedTotal[],
  total: PrintedTotal,
  line: 'row' | 'column',
): boolean {
  const others = totals.filter((other) => other !== total && other[line] === total[line]);
  const formulas = others.filter(({ formula }) => formula !== undefined).length;
  return formulas >= 2 && formulas * 2 > others.length;
}
