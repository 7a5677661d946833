import { chartText } from '../../language/en-GB/report-charts';
import { countFullyRanked, countRanked, isOrderOpen } from '../count-ranked';
import type { Sentence, Table } from '../document';
import { leaderFigure } from '../prose/leaders';
import { lastNamed, least, most, type Ranking, whetherAllTied } from '../prose/ties';
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
  const years = yearsText(context, series.length > 1);
  const reading = readingOf(context, table, column);
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
function readingOf(context: ReportContext, table: Table, column: string): Sentence {
  const text = chartText.months;
  const { year } = context.names;
  const ranked = countFullyRanked(context, table, column);
  if (ranked > 1) {
    const ranking: Ranking = { table, column, ranked, format: 'count' };
    return whetherAllTied(
      ranking,
      writeSentence(text.readingEqual, { year, count: leaderFigure(table, column, 1, 'count') }),
      writeSentence(text.reading, { year, busiest: most(ranking), quietest: least(ranking) }),
    );
  }
  const certain = countRanked(context, table, column);
  const isOpen = isOrderOpen(context, table, column);
  if (isOpen && certain === 0) return writeSentence(chartText.largestOpen, {});
  const ranking: Ranking = { table, column, ranked: certain, format: 'count' };
  return writeSentence(isOpen ? text.readingMost : text.readingOne, {
    year,
    busiest: lastNamed(ranking, 1),
  });
}
