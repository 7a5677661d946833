import { chartText } from '../../language/en-GB/report-charts';
import { countRanked, isOrderOpen } from '../count-ranked';
import { leader, leaderFigure } from '../prose/leaders';
import { writeSentence } from '../prose/write-sentence';
import { AREAS_TABLE } from '../tables/areas';
import { columnId } from '../tables/table-columns';
import { yearsText } from '../years-text';
import {
  type ChartComposer,
  countParts,
  cutText,
  gapsText,
  MOST_ROWS_DRAWN,
  seriesOfYears,
} from './chart-composer';

/** Every area's incidents in both years; the largest where there are many. */
export const composeIncidentsByArea: ChartComposer = (context, tables) =>
  composeByArea('incidents', context, tables);

/** Every area's arrests in both years. */
export const composeArrestsByArea: ChartComposer = (context, tables) =>
  composeByArea('arrests', context, tables);

function composeByArea(
  measure: 'incidents' | 'arrests',
  ...[context, tables]: Parameters<ChartComposer>
): ReturnType<ChartComposer> {
  const areas = tables.find(AREAS_TABLE);
  const column = columnId.count(measure, 'now');
  if (!areas?.table.columns.some(({ id }) => id === column)) return undefined;
  const { table } = areas;
  const parts = countParts(table);
  const ranked = countRanked(context, table, column);
  if (parts < 2 || (ranked < 2 && !isOrderOpen(context, table, column))) return undefined;
  const shown = Math.min(parts, MOST_ROWS_DRAWN);
  const series = seriesOfYears(context, table, (period) => columnId.count(measure, period));
  const years = yearsText(context, series.length > 1);
  const words = chartText.areas[measure];
  const reading = writeSentence(ranked < 2 ? chartText.largestOpen : words.reading, {
    year: context.names.year,
    first: leader(table, column, 1),
    firstCount: leaderFigure(table, column, 1, 'count'),
    second: leader(table, column, 2),
    secondCount: leaderFigure(table, column, 2, 'count'),
  });
  const cut = cutText(context, table, { shown, all: parts }, { column, largest: 'areas' });
  const gaps = gapsText(context, table, series);
  return {
    type: 'chart',
    id: `chart-${measure}-by-area`,
    kind: shown < parts ? 'bar' : 'column',
    title: words.title(years),
    axisTitle: words.axis,
    labelsFrom: table.id,
    series,
    firstRows: shown,
    reading: writeSentence('{cut}{reading}{gaps}', { cut, reading, gaps }),
    alternativeText: words.description(years, areas.reference),
  };
}
