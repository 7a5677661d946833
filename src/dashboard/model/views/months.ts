import { monthNumber } from '../../../core/calendar/month';
import { selectedMonths } from '../../../core/figures/selection';
import { formatNumber } from '../../../core/report/format-number';
import { monthRows } from '../../../core/report/tables/month-rows';
import { CORE_MEASURES, scopeOf } from '../../../core/report/tables/statistics-table';
import { monthsOfFinancialYear } from '../../../core/calendar/financial-year';
import type { DashboardContext } from '../dashboard-context';
import { findLeaders } from '../leading-rows';
import { missingRemarks } from '../missing-remarks';
import type { ViewTable } from '../view';
import { columnId, countColumns, fillViewTable, yearName, yearSeries, yearsOfSeries } from '../view-table';
import { shortMonths } from './of-report-table';
import { countParts, drawn, nothing, type ViewMaker } from './make-view';

const COLUMN = columnId.count('incidents', 'now');

/** The year's course beside last year's. */
export const makeMonthsView: ViewMaker = (context) => {
  const { report, selection, words } = context;
  const text = words.views.months;
  if (!report.coverage.tells('incidents', 'month', 'now'))
    return nothing('months', text.title(yearName(context, 'now')), text.nothing);
  const scope = scopeOf(report, CORE_MEASURES);
  const months = monthsOfFinancialYear(report.year);
  const wanted = new Set(selectedMonths(selection, report.year));
  const rows = monthRows(report, scope).filter(
    ({ role }, index) => role !== 'part' || wanted.has(months[index]!),
  );
  const shown = months.filter((month) => wanted.has(month));
  const columns = scope.measures.flatMap((measure) => countColumns(context, scope, measure));
  const table = fillViewTable(
    context,
    words.columns.month,
    columns,
    rows,
    (_, index) => words.months[monthNumber(shown[index]!) - 1]!,
  );
  const series = yearSeries(context, table, (period) => columnId.count('incidents', period));
  return drawn({
    id: 'months',
    title: text.title(yearsOfSeries(context, series)),
    kind: 'column',
    axisTitle: text.axis,
    format: 'count',
    table,
    series,
    drawnRows: countParts(table),
    shortLabels: shortMonths(context),
    reading: readingOf(context, table),
    remarks: missingRemarks(context, scope.measures),
  });
};

function readingOf(context: DashboardContext, table: ViewTable): string {
  const { words } = context;
  const text = words.views.months;
  const leaders = findLeaders(table, COLUMN);
  if (!leaders) return text.nothing;
  const { most, least, rows } = leaders;
  const year = yearName(context, 'now');
  const count = (value: number) => formatNumber(value, 'count');
  if (rows === 1) return text.one(year, most.names[0]!, count(most.value));
  if (most.value === least.value) return text.equal(year, count(most.value));
  return text.reading(
    year,
    words.list(most.names),
    count(most.value),
    words.list(least.names),
    count(least.value),
  );
}
