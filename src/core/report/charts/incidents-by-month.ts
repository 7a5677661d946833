import { chartText } from '../../language/en-GB/report-charts';
import { countFullyRanked, countRanked, isOrderOpen } from '../count-ranked';
import type { Table } from '../document';
import { leader, leaderFigure } from '../prose/leaders';
import { writeSentence } from '../prose/write-sentence';
import type { ReportContext } from '../report-context';
import { MONTHS_TABLE } from '../tables/months';
import { columnId } from '../tables/table-columns';
import { yearsText } from '../years-text';
import { type ChartComposer, countParts, gapsText, seriesOfYears } from './chart-composer';

/** The year's course beside last year's. Columns, not a line: a missing month must not be drawn over. */
export const composeIncidentsByMonth: ChartComposer = (context, tables) => {
  const months = tables.find(MONTHS_TABLE);
  const column = columnId.count('incidents', 'now');
  if (!months || !context.coverage.tells('incidents', 'month', 'now')) return undefined;
  const { table } = months;
  const series = seriesOfYears(context, table, (period) => columnId.count('incidents', period));
  const ranked = countFullyRanked(context, table, column);
  const years = yearsText(context, series.length > 1);
  const reading = writeSentence(wordingOf(context, table, column), {
    year: context.names.year,
    busiest: leader(table, column, 1),
    most: leaderFigure(table, column, 1, 'count'),
    quietest: leader(table, column, ranked),
    least: leaderFigure(table, column, ranked, 'count'),
  });
  return {
    type: 'chart',
    id: 'chart-incidents-by-month',
    kind: 'column',
    title: chartText.months.title(years),
    axisTitle: chartText.months.axis,
    labelsFrom: table.id,
    series,
    firstRows: countParts(table),
    reading: writeSentence('{reading}{gaps}', { reading, gaps: gapsText(context, table, series) }),
    alternativeText: chartText.months.description(years, months.reference),
  };
};

/** Names the busiest and the quietest month, as far as the figures shown tell. */
function wordingOf(context: ReportContext, table: Table, column: string) {
  const text = chartText.months;
  if (countFullyRanked(context, table, column) > 1) return text.reading;
  if (!isOrderOpen(context, table, column)) return text.readingOne;
  return countRanked(context, table, column) > 0 ? text.readingMost : chartText.largestOpen;
}
