import { chartText } from '../../language/en-GB/report-charts';
import { countRanked } from '../count-ranked';
import { leader, leaderFigure } from '../prose/leaders';
import { writeSentence } from '../prose/write-sentence';
import { MONTHS_TABLE } from '../tables/months';
import { columnId } from '../tables/table-columns';
import { yearsText } from '../years-text';
import { type ChartComposer, countParts, hasShorthand, seriesOfYears } from './chart-composer';

/** The year's course beside last year's. Columns, not a line: a missing month must not be drawn over. */
export const composeIncidentsByMonth: ChartComposer = (context, tables) => {
  const months = tables.find(MONTHS_TABLE);
  const column = columnId.count('incidents', 'now');
  if (!months || !context.coverage.tells('incidents', 'month', 'now')) return undefined;
  const { table } = months;
  const series = seriesOfYears(context, table, (period) => columnId.count('incidents', period));
  const ranked = countRanked(context, table, column);
  const years = yearsText(context, series.length > 1);
  const reading = writeSentence(ranked > 1 ? chartText.months.reading : chartText.months.readingOne, {
    year: context.names.year,
    busiest: leader(table, column, 1),
    most: leaderFigure(table, column, 1, 'count'),
    quietest: leader(table, column, ranked),
    least: leaderFigure(table, column, ranked, 'count'),
  });
  const gaps = hasShorthand(
    table,
    series.map((one) => one.column),
  );
  return {
    type: 'chart',
    id: 'chart-incidents-by-month',
    kind: 'column',
    title: chartText.months.title(years),
    axisTitle: chartText.months.axis,
    labelsFrom: table.id,
    series,
    firstRows: countParts(table),
    reading: [...reading, ...(gaps ? [{ type: 'text' as const, text: chartText.withoutColumn }] : [])],
    alternativeText: chartText.months.description(years, months.reference),
  };
};
