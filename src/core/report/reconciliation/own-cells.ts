import { meaningOfCount } from '../../recognise/count-meaning';
import type { AxisMeaning, Layout, PrintedTotal } from '../../recognise/layout';
import type { Grid } from '../../grid/grid';
import { readTally } from '../../records/tally';

/**
 * The sum of the cells a printed total of a matrix, block or summary stands for: every count of the table that fits
 * what the total says of itself. Undefined where there is none.
 */
export function sumOfCounts(layout: Layout, grid: Grid, total: PrintedTotal): number | undefined {
  const wanted = meaningOfCount(layout.context, total, {});
  let sum: number | undefined;
  for (const row of layout.countRows) {
    for (const column of layout.countColumns) {
      if (!stands(wanted, meaningOfCount(layout.context, row, column), total)) continue;
      const { value } = readTally(grid.cellAt(row.index, column.index));
      if (!Number.isNaN(value)) sum = (sum ?? 0) + value;
    }
  }
  return sum;
}

/**
 * The sum of the column a printed total of a log or register stands under, over the rows it stands for; where the
 * cells there hold no counts, the number of those rows.
 */
export function sumOfRows(layout: Layout, grid: Grid, total: PrintedTotal): number | undefined {
  if (!total.rows) return undefined;
  const leftOut = new Set(layout.leftOutRows.map(({ row }) => row));
  let [sum, rows, hasCounts] = [0, 0, false];
  for (let row = total.rows.first; row <= total.rows.last; row++) {
    if (leftOut.has(row) || grid.isBlankRow(row)) continue;
    rows++;
    const { value } = readTally(grid.cellAt(row, total.column));
    if (Number.isNaN(value)) continue;
    sum += value;
    hasCounts = true;
  }
  const countsRows = total.measure === 'incidents' && layout.fields.every(({ field }) => field !== 'count');
  return countsRows || !hasCounts ? rows : sum;
}

/** Whether a count is among those a total stands for. */
function stands(wanted: AxisMeaning, count: AxisMeaning, { span }: PrintedTotal): boolean {
  const isAlike = (['measure', 'area', 'category', 'source'] as const).every(
    (key) => wanted[key] === undefined || wanted[key] === count[key],
  );
  if (!isAlike || wanted.isPart !== count.isPart) return false;
  if (span) return count.month !== undefined && count.month >= span.first && count.month <= span.last;
  if (wanted.month !== undefined) return count.month === wanted.month;
  return wanted.year === undefined || count.year === wanted.year;
}
