import { areaRows } from '../../../core/report/tables/area-rows';
import { arrestsPer100 } from '../../../core/report/tables/rates';
import { scopeOf } from '../../../core/report/tables/statistics-table';
import { yearSum } from '../../../core/report/tables/table-row';
import { formatNumber } from '../../../core/report/format-number';
import type { DashboardContext } from '../dashboard-context';
import { findLeaders } from '../leading-rows';
import { missingRemarks } from '../missing-remarks';
import type { View, ViewTable } from '../view';
import {
  columnId,
  countColumns,
  fillViewTable,
  rateOfRowColumns,
  shareOfAllColumns,
  yearName,
  yearSeries,
  yearsOfSeries,
} from '../view-table';
import { countParts, drawn, MOST_ROWS_DRAWN, nothing, type ViewMaker } from './make-view';

/** Every area's incidents in both years. */
export const makeAreasView: ViewMaker = (context) => byArea(context, 'incidents', 'areas');

/** Every area's arrests, beside those of all areas together. */
export const makeArrestsView: ViewMaker = (context) => byArea(context, 'arrests', 'arrests');

function byArea(context: DashboardContext, measure: 'incidents' | 'arrests', id: 'areas' | 'arrests'): View {
  const { report, words } = context;
  const text = words.views[id];
  if (!report.coverage.tells(measure, 'area', 'now'))
    return nothing(id, text.title(yearName(context, 'now')), text.nothing);
  const scope = scopeOf(report, measure === 'arrests' ? ['arrests', 'incidents'] : ['incidents'], 'area');
  const rate = arrestsPer100('all');
  const columns = [
    ...countColumns(context, scope, measure),
    ...shareOfAllColumns(context, scope, measure),
    ...(measure === 'arrests' ? rateOfRowColumns(context, scope, rate, words.rates.arrestsPer100) : []),
  ];
  const table = fillViewTable(context, words.columns.area, columns, areaRows(report, scope));
  const series = yearSeries(context, table, (period) => columnId.count(measure, period));
  return drawn({
    id,
    title: text.title(yearsOfSeries(context, series)),
    kind: 'bar',
    axisTitle: text.axis,
    format: 'count',
    table,
    series,
    drawnRows: Math.min(countParts(table), MOST_ROWS_DRAWN),
    reading: readingOf(context, table, measure, id),
    remarks: missingRemarks(context, [measure]),
  });
}

function readingOf(
  context: DashboardContext,
  table: ViewTable,
  measure: 'incidents' | 'arrests',
  id: 'areas' | 'arrests',
): string {
  const { report, words } = context;
  const text = words.views[id];
  const leaders = findLeaders(table, columnId.count(measure, 'now'));
  if (!leaders) return text.nothing;
  const { names, value } = leaders.most;
  const year = yearName(context, 'now');
  const count = formatNumber(value, 'count');
  const all = report.evaluate(yearSum(report, measure, 'now'));
  if (leaders.rows === 1) return text.only(year, names[0]!, count);
  if (names.length > 1 || typeof all !== 'number' || all === 0)
    return text.equal(year, words.list(names), count);
  return text.reading(year, names[0]!, count, formatNumber(value / all, 'percentage'));
}
