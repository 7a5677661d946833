import { formatNumber } from '../../../core/report/format-number';
import { incidentsBegun, incidentsWithSource, proactiveShare } from '../../../core/report/proactive-figures';
import { dimensionRows } from '../../../core/report/tables/dimension-rows';
import { scopeOf } from '../../../core/report/tables/statistics-table';
import type { ColumnSpec } from '../../../core/report/tables/table-columns';
import { yearSum } from '../../../core/report/tables/table-row';
import type { DashboardContext } from '../dashboard-context';
import {
  columnId,
  countColumns,
  fillViewTable,
  figureCell,
  shareOfAllColumns,
  yearName,
  yearSeries,
  yearsOfSeries,
} from '../view-table';
import { readCell } from '../read-cell';
import { countParts, drawn, MOST_ROWS_DRAWN, nothing, type ViewMaker } from './make-view';

/** Names under which the police stand among the sources. */
const POLICE = /\b(?:police|airwave)\b/i;

/** Who or what incidents began with: proactive or reactive, and the police among them. */
export const makeSourcesView: ViewMaker = (context) => {
  const { report, words } = context;
  const text = words.views.sources;
  const scope = scopeOf(report, ['incidents'], 'source');
  if (scope.measures.length === 0)
    return nothing('sources', text.title(yearName(context, 'now')), text.nothing);
  const columns = [
    beganColumn(context),
    ...countColumns(context, scope, 'incidents'),
    ...shareOfAllColumns(context, scope, 'incidents'),
  ];
  const table = fillViewTable(context, words.columns.source, columns, dimensionRows(report, scope, 'source'));
  const parts = countParts(table);
  if (parts === 0)
    return nothing('sources', text.title(yearName(context, 'now')), words.states.nothingSelected);
  const series = yearSeries(context, table, (period) => columnId.count('incidents', period));
  return drawn({
    id: 'sources',
    title: text.title(yearsOfSeries(context, series)),
    kind: 'bar',
    axisTitle: text.axis,
    format: 'count',
    table,
    series,
    drawnRows: Math.min(parts, MOST_ROWS_DRAWN),
    reading: readingOf(context),
    remarks: parts > MOST_ROWS_DRAWN ? [text.cut(String(MOST_ROWS_DRAWN), String(parts))] : [],
  });
};

function beganColumn({ report, words }: DashboardContext): ColumnSpec {
  const kinds = new Map(report.cube.sources.map(({ name, proactive }) => [name, proactive]));
  return {
    id: 'began-as',
    header: words.columns.kind,
    width: 1,
    align: 'left',
    cell: (row) => ({
      type: 'text',
      text: row.role === 'total' ? '–' : words.proactivity[kinds.get(row.label) ?? 'not recorded'],
    }),
  };
}

/** How many the control room started itself, and how many the police did. */
function readingOf(context: DashboardContext): string {
  const { report, words } = context;
  const text = words.views.sources;
  const read = (...[figure, format]: [Parameters<typeof figureCell>[1], Parameters<typeof figureCell>[2]]) =>
    readCell(words, figureCell(context, figure, format));
  const police = report.cube.sources.filter(({ name }) => POLICE.test(name));
  const byPolice = police.reduce((sum, { name: source }) => {
    const value = report.evaluate(yearSum(report, 'incidents', 'now', { source }));
    return typeof value === 'number' ? sum + value : sum;
  }, 0);
  const own = text.proactive(
    yearName(context, 'now'),
    read(incidentsBegun(report, 'proactive', 'now'), 'count'),
    read(incidentsWithSource(report, 'now'), 'count'),
    read(proactiveShare(report, 'now'), 'percentage'),
  );
  return police.length === 0 ? own : own + text.police(formatNumber(byPolice, 'count'));
}
