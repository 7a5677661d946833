import { chartText } from '../../language/en-GB/report-charts';
import { tableText } from '../../language/en-GB/report-tables';
import { comparisonOf } from '../prose/movement';
import { figureWord, writeSentence } from '../prose/write-sentence';
import { ACTIVATIONS_TABLE } from '../tables/activations';
import { EVIDENCE_TABLE } from '../tables/evidence';
import { columnId } from '../tables/table-columns';
import { yearSum } from '../tables/table-row';
import { yearsText } from '../years-text';
import {
  type ChartComposer,
  countParts,
  cutText,
  gapsText,
  MOST_ROWS_DRAWN,
  seriesOfYears,
} from './chart-composer';

/** Evidence packages by area or month, as their table has them. */
export const composeEvidenceChart: ChartComposer = (context, tables) =>
  composeMeasure('evidence', EVIDENCE_TABLE, context, tables);

/** Alarm activations by area or month, as their table has them. */
export const composeActivationsChart: ChartComposer = (context, tables) =>
  composeMeasure('activations', ACTIVATIONS_TABLE, context, tables);

function composeMeasure(
  measure: 'evidence' | 'activations',
  kind: string,
  ...[context, tables]: Parameters<ChartComposer>
): ReturnType<ChartComposer> {
  const found = tables.find(kind);
  const column = columnId.count(measure, 'now');
  if (!found?.table.columns.some(({ id }) => id === column)) return undefined;
  const { table, reference, divided = tableText.dimensions.area } = found;
  const parts = countParts(table);
  // One column says less than the sentence beside it.
  if (parts < 2) return undefined;
  const series = seriesOfYears(context, table, (period) => columnId.count(measure, period));
  const years = yearsText(context, series.length > 1);
  const isMonthly = table.columns[0]!.header === tableText.columns.month;
  const shown = isMonthly ? parts : Math.min(parts, MOST_ROWS_DRAWN);
  const words = chartText[measure];
  const reading = writeSentence(words.reading, {
    now: figureWord(yearSum(context, measure, 'now'), 'count'),
    year: context.names.year,
    comparison: comparisonOf(context, measure),
  });
  const cut = cutText(context, table, { shown, all: parts }, { column, largest: 'areas' });
  return {
    type: 'chart',
    id: `chart-${measure}`,
    kind: shown < parts ? 'bar' : 'column',
    title: words.title(divided, years),
    axisTitle: words.axis,
    labelsFrom: table.id,
    series,
    firstRows: shown,
    reading: writeSentence('{cut}{reading}{gaps}', {
      cut,
      reading,
      gaps: gapsText(context, table, series),
    }),
    alternativeText: words.description(divided, years, reference),
  };
}
