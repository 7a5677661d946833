import { chartText } from '../../language/en-GB/report-charts';
import { countFullyRanked, countRanked, isOrderOpen } from '../count-ranked';
import type { Sentence } from '../document';
import { leaderFigure } from '../prose/leaders';
import { inPlace, lastNamed, type Ranking, whetherAllTied } from '../prose/ties';
import { writeSentence } from '../prose/write-sentence';
import type { ReportContext } from '../report-context';
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
  const ranking: Ranking = { table, column, ranked, format: 'count' };
  const reading = ranked < 2 ? writeSentence(chartText.largestOpen, {}) : readingOf(context, words, ranking);
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

/** Names the first two, or says that all are equal. */
function readingOf(
  context: ReportContext,
  words: (typeof chartText.areas)[keyof typeof chartText.areas],
  ranking: Ranking,
): Sentence {
  const { table, column, ranked } = ranking;
  const { year } = context.names;
  const leading = writeSentence(words.reading, {
    year,
    first: inPlace(ranking, 1),
    second: lastNamed(ranking, 2),
  });
  if (countFullyRanked(context, table, column) !== ranked) return leading;
  const count = leaderFigure(table, column, 1, 'count');
  return whetherAllTied(ranking, writeSentence(words.readingEqual, { year, count }), leading);
}
