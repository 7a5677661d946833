import type { Chart, ChartSeries, Table } from '../document';
import type { Period } from '../period';
import type { ReportContext } from '../report-context';
import type { NumberedTables } from '../tables/number-tables';
import { yearName } from '../tables/table-columns';

/** Makes one chart: none where its table is missing or has nothing to draw. */
export type ChartComposer = (context: ReportContext, tables: NumberedTables) => Chart | undefined;

/** More rows than this make a chart unreadable: it shows the first, and says so. */
export const MOST_ROWS_DRAWN = 10;

/** The series of the years a table has, last year first. `columnOf` names a year's column. */
export function seriesOfYears(
  context: ReportContext,
  table: Table,
  columnOf: (period: Period) => string,
): ChartSeries[] {
  return (['before', 'now'] as const)
    .filter((period) => table.columns.some(({ id }) => id === columnOf(period)))
    .map((period) => ({ name: yearName(context, period), table: table.id, column: columnOf(period) }));
}

/** How many rows a table has that belong to a part, neither total nor "not recorded". */
export function countParts(table: Table): number {
  return table.rows.filter((row) => row.role === 'part').length;
}

/** Whether a column of the parts has a shorthand in place of a number. */
export function hasShorthand(table: Table, columns: readonly string[]): boolean {
  const positions = columns.map((id) => table.columns.findIndex((column) => column.id === id));
  return table.rows.some(
    (row) => row.role === 'part' && positions.some((at) => row.cells[at]?.type === 'shorthand'),
  );
}
