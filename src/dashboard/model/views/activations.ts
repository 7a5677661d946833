import {
  alarmAreaRows,
  alarmSources,
  comparesActivations,
  incidentsOfRow,
} from '../../../core/report/alarm-figures';
import { formatNumber } from '../../../core/report/format-number';
import { composeActivations } from '../../../core/report/tables/activations';
import { filterRow } from '../../../core/report/tables/table-row';
import { isNarrowed } from '../../../core/figures/selection';
import type { DashboardContext } from '../dashboard-context';
import { missingRemarks } from '../missing-remarks';
import type { FigureCell, ViewTable } from '../view';
import { columnId, figureCell, yearName, yearSeries, yearsOfSeries } from '../view-table';
import { countParts, drawn, MOST_ROWS_DRAWN, nothing, type ViewMaker } from './make-view';
import { dimensionOf, shortMonths, viewOfReportTable } from './of-report-table';

const INCIDENTS = 'incidents-of-alarms';
const RATE = 'activations-per-incident';

/** How many activations it takes for one incident: why so many of the ones gave so few of the others. */
export const makeActivationsView: ViewMaker = (context) => {
  const { report, words } = context;
  const text = words.views.activations;
  const [table] = composeActivations(report);
  if (!table) {
    const title = text.title(words.views.evidence.dimensions.area, yearName(context, 'now'));
    return nothing(
      'activations',
      title,
      isNarrowed(context.selection) ? words.states.nothingSelected : text.nothing,
    );
  }
  const view = viewOfReportTable(context, table, (id) => headerOf(context, id));
  const compares = comparesActivations(report) && alarmSources(report).length > 0;
  const idOf = (period: 'now' | 'before') =>
    compares ? columnId.rate(RATE, period) : columnId.count('activations', period);
  const series = yearSeries(context, view, idOf);
  const dimension = dimensionOf(table);
  const years = yearsOfSeries(context, series);
  const parts = countParts(view);
  return drawn({
    id: 'activations',
    title: text.title(words.views.evidence.dimensions[dimension], years),
    kind: dimension === 'area' ? 'bar' : 'column',
    axisTitle: compares ? text.axis : words.measures.activations,
    format: compares ? 'one decimal' : 'count',
    table: view,
    series,
    drawnRows: dimension === 'area' ? Math.min(parts, MOST_ROWS_DRAWN) : parts,
    ...(dimension === 'month' && { shortLabels: shortMonths(context) }),
    reading: readingOf(context, view, compares),
    remarks: [
      ...(compares ? ofAreas(context, view) : []),
      ...(compares ? [text.why] : []),
      ...missingRemarks(context, ['activations']),
    ],
  });
};

/** Where alarms began incidents elsewhere too, the areas these are of: other views count the others as well. */
function ofAreas(context: DashboardContext, table: ViewTable): string[] {
  const { report, words } = context;
  if (alarmSources(report).length === 0) return [];
  const all = figureCell(context, incidentsOfRow(report, filterRow(report, '', {}), 'now'), 'count');
  const shown = totalOf(table, columnId.rate(INCIDENTS, 'now'));
  if (!shown || all.type !== 'figure' || all.value === shown.value) return [];
  const areas = alarmAreaRows(report).flatMap(({ role, filter }) =>
    role === 'part' && filter.area !== undefined ? [filter.area] : [],
  );
  if (areas.length === 0) return [];
  const names =
    areas.length > MOST_ROWS_DRAWN
      ? words.filters.some(formatNumber(areas.length, 'count'), words.filters.areas)
      : words.list(areas);
  return [words.views.activations.ofAreas(names, formatNumber(all.value, 'count'))];
}

function headerOf(context: DashboardContext, id: string): string {
  const { columns, measures, rates } = context.words;
  const alarmsKnown = alarmSources(context.report).length > 0;
  for (const period of ['now', 'before'] as const) {
    const year = yearName(context, period);
    if (id === columnId.count('activations', period)) return columns.count(measures.activations, year);
    if (id === columnId.rate(INCIDENTS, period))
      return alarmsKnown ? columns.alarmIncidents(year) : columns.allIncidents(year);
    if (id === columnId.rate(RATE, period)) return columns.rate(rates.activationsPerIncident, year);
  }
  return id === columnId.change('activations')
    ? columns.change(measures.activations)
    : columns.changeShare(measures.activations);
}

function readingOf(context: DashboardContext, table: ViewTable, compares: boolean): string {
  const text = context.words.views.activations;
  const year = yearName(context, 'now');
  const activations = totalOf(table, columnId.count('activations', 'now'));
  if (!activations) return text.nothing;
  const count = formatNumber(activations.value, 'count');
  const incidents = totalOf(table, columnId.rate(INCIDENTS, 'now'));
  const rate = totalOf(table, columnId.rate(RATE, 'now'));
  if (!compares || !incidents) return text.alone(year, count);
  if (!rate) return text.readingNone(year, count);
  return text.reading(
    year,
    count,
    formatNumber(incidents.value, 'count'),
    formatNumber(rate.value, rate.value >= 100 ? 'count' : 'one decimal'),
  );
}

/** The total's number in a column. */
export function totalOf(table: ViewTable, column: string): FigureCell | undefined {
  const at = table.columns.findIndex(({ id }) => id === column);
  const cell = table.rows.find(({ role }) => role === 'total')?.cells[at];
  return cell?.type === 'figure' ? cell : undefined;
}
