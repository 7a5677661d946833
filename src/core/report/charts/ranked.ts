import { chartText } from '../../language/en-GB/report-charts';
import { proactiveShare, tellsProactivity } from '../proactive-figures';
import { countFullyRanked, countRanked, isOrderOpen } from '../count-ranked';
import type { Sentence, Table } from '../document';
import { leaderFigure } from '../prose/leaders';
import { inPlace, lastNamed, type Ranking, whetherAllTied } from '../prose/ties';
import { figureWord, writeSentence } from '../prose/write-sentence';
import type { ReportContext } from '../report-context';
import { CATEGORIES_TABLE } from '../tables/categories';
import { SOURCES_TABLE } from '../tables/sources';
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

const COLUMN = columnId.count('incidents', 'now');

/** The categories as bars, the most frequent first. */
export const composeCategoriesRanked: ChartComposer = (context, tables) => {
  const categories = tables.find(CATEGORIES_TABLE);
  if (!categories) return undefined;
  const { table, reference } = categories;
  const parts = countParts(table);
  if (parts < 2) return undefined;
  const { year } = context.names;
  const series = [{ name: year, table: table.id, column: COLUMN }];
  const shown = Math.min(parts, MOST_ROWS_DRAWN);
  return {
    type: 'chart',
    id: 'chart-categories',
    kind: 'bar',
    title: chartText.categories.title(year),
    axisTitle: chartText.categories.axis,
    labelsFrom: table.id,
    series,
    firstRows: shown,
    reading: writeSentence('{cut}{reading}{gaps}', {
      cut: cutText(context, table, { shown, all: parts }, { column: COLUMN, largest: 'categories' }),
      reading: leading(context, table, chartText.categories),
      gaps: gapsText(context, table, series),
    }),
    alternativeText: chartText.categories.description(year, reference),
  };
};

/** The sources of both years. */
export const composeSourceSplit: ChartComposer = (context, tables) => {
  const sources = tables.find(SOURCES_TABLE);
  if (!sources) return undefined;
  const { table, reference } = sources;
  const parts = countParts(table);
  if (parts < 2) return undefined;
  const series = seriesOfYears(context, table, (period) => columnId.count('incidents', period));
  const years = yearsText(context, series.length > 1);
  const shown = Math.min(parts, MOST_ROWS_DRAWN);
  const proactive: Sentence = tellsProactivity(context, 'now')
    ? writeSentence(chartText.sources.proactive, {
        share: figureWord(proactiveShare(context, 'now'), 'percentage'),
      })
    : [];
  return {
    type: 'chart',
    id: 'chart-sources',
    kind: 'bar',
    title: chartText.sources.title(years),
    axisTitle: chartText.sources.axis,
    labelsFrom: table.id,
    series,
    firstRows: shown,
    reading: writeSentence('{cut}{reading}{proactive}{gaps}', {
      cut: cutText(context, table, { shown, all: parts }, { column: COLUMN, largest: 'sources' }),
      reading: leading(context, table, chartText.sources),
      proactive,
      gaps: gapsText(context, table, series),
    }),
    alternativeText: chartText.sources.description(years, reference),
  };
};

/** Names the first two; where too little is counted to name two the workbook shows [z] in their place. */
function leading(
  context: ReportContext,
  table: Table,
  words: typeof chartText.categories | typeof chartText.sources,
): Sentence {
  if (isOrderOpen(context, table, COLUMN) && countRanked(context, table, COLUMN) < 2) {
    return writeSentence(chartText.largestOpen, {});
  }
  const ranking: Ranking = {
    table,
    column: COLUMN,
    ranked: countRanked(context, table, COLUMN),
    format: 'count',
  };
  const leaders = writeSentence(words.reading, {
    first: inPlace(ranking, 1),
    second: lastNamed(ranking, 2),
  });
  if (ranking.ranked < 2 || countFullyRanked(context, table, COLUMN) !== ranking.ranked) return leaders;
  const count = leaderFigure(table, COLUMN, 1, 'count');
  return whetherAllTied(ranking, writeSentence(words.readingEqual, { count }), leaders);
}
