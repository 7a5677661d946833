import { chartText } from '../../language/en-GB/report-charts';
import { hasShorthand, hasWithheld, isOrderOpen } from '../count-ranked';
import type { Chart, ChartSeries, Sentence, Table } from '../document';
import type { Period } from '../period';
import { figureWord, writeSentence } from '../prose/write-sentence';
import type { ReportContext } from '../report-context';
import { countOfParts } from '../table-cells';
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

/** What a chart says before its reading where it leaves rows out; which were left out is told only where it is certain. */
export function cutText(
  context: ReportContext,
  table: Table,
  rows: { readonly shown: number; readonly all: number },
  { column, largest }: { readonly column: string; readonly largest: keyof typeof chartText.largestOnly },
): Sentence {
  const { shown } = rows;
  if (shown >= rows.all) return [];
  const words = { shown: String(shown), all: figureWord(countOfParts(context, table), 'count') };
  return isOrderOpen(context, table, column)
    ? writeSentence(chartText.firstRowsOnly, words)
    : writeSentence(chartText.largestOnly[largest], { ...words, year: context.names.year });
}

/** What a chart says after its reading where something in its columns cannot be drawn. */
export function gapsText(context: ReportContext, table: Table, series: readonly ChartSeries[]): string {
  const columns = series.map(({ column }) => column);
  return [
    ...(hasShorthand(table, columns) ? [chartText.withoutColumn] : []),
    ...(columns.some((column) => hasWithheld(context, table, column)) ? [chartText.withheld] : []),
  ].join('');
}
