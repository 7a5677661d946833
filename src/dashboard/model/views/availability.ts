import { formatNumber } from '../../../core/report/format-number';
import { isNarrowed } from '../../../core/figures/selection';
import { composeCameraAvailability } from '../../../core/report/tables/camera-availability';
import type { DashboardContext } from '../dashboard-context';
import { findLeaders } from '../leading-rows';
import { missingRemarks } from '../missing-remarks';
import type { ViewTable } from '../view';
import { columnId, yearName, yearSeries, yearsOfSeries } from '../view-table';
import { totalOf } from './activations';
import { countParts, drawn, MOST_ROWS_DRAWN, nothing, type ViewMaker } from './make-view';
import { dimensionOf, shortMonths, viewOfReportTable } from './of-report-table';

const SHARE = columnId.rate('availability', 'now');

/** How much of the time cameras worked. */
export const makeAvailabilityView: ViewMaker = (context) => {
  const { report, words } = context;
  const text = words.views.availability;
  const [table] = composeCameraAvailability(report);
  if (!table) {
    const title = text.title(words.views.evidence.dimensions.area, yearName(context, 'now'));
    return nothing(
      'availability',
      title,
      isNarrowed(context.selection) ? words.states.nothingSelected : text.nothing,
    );
  }
  const view = viewOfReportTable(context, table, (id) => headerOf(context, id));
  const series = yearSeries(context, view, (period) => columnId.rate('availability', period));
  const dimension = dimensionOf(table);
  const parts = countParts(view);
  return drawn({
    id: 'availability',
    title: text.title(words.views.evidence.dimensions[dimension], yearsOfSeries(context, series)),
    kind: dimension === 'area' ? 'bar' : 'column',
    axisTitle: text.axis,
    format: 'percentage',
    table: view,
    series,
    drawnRows: dimension === 'area' ? Math.min(parts, MOST_ROWS_DRAWN) : parts,
    ...(dimension === 'month' && { shortLabels: shortMonths(context) }),
    reading: readingOf(context, view),
    remarks: missingRemarks(context, ['availability']),
  });
};

function headerOf(context: DashboardContext, id: string): string {
  const { columns, measures, rates } = context.words;
  const period = id.endsWith('-last-year') ? 'before' : 'now';
  const year = yearName(context, period);
  return id === columnId.count('cameras', period)
    ? columns.count(measures.cameras, year)
    : columns.rate(rates.availability, year);
}

function readingOf(context: DashboardContext, table: ViewTable): string {
  const text = context.words.views.availability;
  const all = totalOf(table, SHARE);
  const leaders = findLeaders(table, SHARE);
  if (!all || !leaders) return text.nothing;
  const told = text.reading(yearName(context, 'now'), formatNumber(all.value, 'percentage'));
  const [lowest, ...others] = leaders.least.names;
  if (leaders.rows < 2 || lowest === undefined || others.length > 0) return told;
  return told + text.readingLowest(lowest, formatNumber(leaders.least.value, 'percentage'));
}
