import { monthsOfFinancialYear } from '../../../core/calendar/financial-year';
import { monthNumber, yearOfMonth } from '../../../core/calendar/month';
import { isCompared, NOT_RECORDED } from '../../../core/figures/cube';
import { formatNumber } from '../../../core/report/format-number';
import { hasLikeForLike } from '../../../core/report/like-for-like-figures';
import { CORE_MEASURES, scopeOf } from '../../../core/report/tables/statistics-table';
import { filterRow, type RowSpec, type TableScope } from '../../../core/report/tables/table-row';
import { createDashboardContext, type DashboardContext } from '../dashboard-context';
import type { ViewTable } from '../view';
import {
  columnId,
  countColumns,
  fillViewTable,
  partCells,
  yearName,
  yearSeries,
  yearsOfSeries,
} from '../view-table';
import { drawn, nothing, type ViewMaker } from './make-view';

/** Whether a rise is real or comes of new areas: all that was counted beside what both years report. */
export const makeComparisonView: ViewMaker = (given) => {
  const { likeForLike, ...rest } = given.selection;
  const context = likeForLike === true ? createDashboardContext(given.year, rest, given.words) : given;
  const { report, words } = context;
  const text = words.views.comparison;
  const lastYear = yearName(context, 'before');
  const told = scopeOf(report, CORE_MEASURES);
  const scope: TableScope = {
    ...told,
    measures: told.measures.filter((measure) => told.compares(measure) && hasLikeForLike(report, measure)),
  };
  if (!scope.measures.includes('incidents'))
    return nothing('comparison', text.title(yearName(context, 'now')), text.nothing(lastYear));
  const table = fillViewTable(
    context,
    words.columns.compared,
    scope.measures.flatMap((measure) => countColumns(context, scope, measure)),
    [filterRow(report, text.rows.all, {}), alikeRow(context)],
  );
  const series = yearSeries(context, table, (period) => columnId.count('incidents', period));
  return drawn({
    id: 'comparison',
    title: text.title(yearsOfSeries(context, series)),
    kind: 'bar',
    axisTitle: text.axis,
    format: 'count',
    table,
    series,
    drawnRows: 2,
    reading: readingOf(context, table),
    remarks: remarksOf(context),
  });
};

function alikeRow({ report, words }: DashboardContext): RowSpec {
  const row = filterRow(report, words.views.comparison.rows.alike, {});
  return {
    ...row,
    uneven: () => undefined,
    figure: (measure, period, further) =>
      row.figure(measure, period, { ...further, ...(isCompared(measure) && { likeForLike: measure }) }),
  };
}

function readingOf(context: DashboardContext, table: ViewTable): string {
  const text = context.words.views.comparison;
  const changes = partCells(table, columnId.change('incidents'));
  const shares = partCells(table, columnId.changeShare('incidents'));
  const moved = changes.map(({ cell }, row) => {
    const share = shares[row]!.cell;
    if (cell.type !== 'figure' || share.type !== 'figure') return text.openAll;
    if (cell.value === 0) return text.stayed;
    const by = formatNumber(Math.abs(cell.value), 'count');
    return (cell.value > 0 ? text.rose : text.fell)(by, formatNumber(share.value, 'signed percentage'));
  });
  return text.reading(moved[0]!, moved[1]!, yearName(context, 'before'));
}

/** Areas that joined within the two years, and those of which nothing can be compared. */
function remarksOf({ report, words }: DashboardContext): string[] {
  const text = words.views.comparison;
  const first = monthsOfFinancialYear(report.year - 1)[0]!;
  const joined = report.areas.flatMap(({ joinedOn, name }) =>
    joinedOn !== undefined && joinedOn > first ? [{ name, joinedOn }] : [],
  );
  const lacking = report.areas.filter(
    ({ name }) =>
      name !== NOT_RECORDED &&
      !joined.some((one) => one.name === name) &&
      !hasLikeForLike(report, 'incidents', name),
  );
  return [
    ...joined.map(({ name, joinedOn }) =>
      text.joined(name, words.monthOfYear(words.months[monthNumber(joinedOn) - 1]!, yearOfMonth(joinedOn))),
    ),
    ...(lacking.length > 0 ? [text.lacking(words.list(lacking.map(({ name }) => name)))] : []),
  ];
}
