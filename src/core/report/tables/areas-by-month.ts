import { monthsOfFinancialYear } from '../../calendar/financial-year';
import { formatMonthKey, type Month } from '../../calendar/month';
import { reportText } from '../../language/en-GB/report';
import { tableText } from '../../language/en-GB/report-tables';
import type { Figure } from '../../figures/figure';
import type { Measure } from '../../recognise/layout';
import { monthName } from '../month-names';
import { type Period, yearOfPeriod } from '../period';
import type { ReportContext } from '../report-context';
import { areaRows } from './area-rows';
import { coverageNotes } from './coverage-notes';
import { MOST_AREA_TABLES } from './months';
import {
  CORE_MEASURES,
  fillTable,
  scopeOf,
  type StatisticsTable,
  type TableComposer,
  titleOfMeasures,
} from './statistics-table';
import { type ColumnSpec, NUMBER, numberCell, yearName } from './table-columns';
import { type Filter, type RowSpec, SHORTHAND_OF_STATE, yearSum } from './table-row';

/** Where there are too many areas for a table each: areas down, months across, a table for each measure and year. */
export const composeAreasByMonth: TableComposer = (context) => {
  if (context.areas.length <= MOST_AREA_TABLES) return [];
  const { measures } = scopeOf(context, CORE_MEASURES, 'area');
  return measures.flatMap((measure) =>
    (['now', 'before'] as const)
      .filter((period) => context.coverage.tells(measure, 'month', period))
      .map((period) => measureTable(context, measure, period)),
  );
};

function measureTable(context: ReportContext, measure: Measure, period: Period): StatisticsTable {
  const year = yearName(context, period);
  const scope = { measures: [measure], compares: () => true };
  const rows = areaRows(context, scope);
  const months = monthsOfFinancialYear(yearOfPeriod(context.year, period));
  const columns = [
    ...months.map((month) => monthColumn(context, measure, month)),
    ...yearOnlyColumn(context, measure, period, months, rows),
    {
      id: 'year',
      header: tableText.columns.yearTotal(year),
      ...NUMBER,
      cell: (row: RowSpec) => numberCell(row.missing(measure, period), row.figure(measure, period), 'count'),
    },
  ];
  return {
    id: `areas-by-month-${measure}-${period === 'now' ? 'this-year' : 'last-year'}`,
    tab: tableText.tabs.areasByMonth(reportText.measures[measure].title, year),
    title: tableText.titles.areasByMonth(titleOfMeasures([measure]), year),
    ...fillTable(tableText.columns.area, columns, rows),
    notes: [
      ...(context.areasBySize ? [tableText.notes.orderedBySize(context.names.year)] : []),
      ...coverageNotes(context, { measures: [measure], areas: context.areas.map(({ name }) => name) }),
    ],
  };
}

function monthColumn(context: ReportContext, measure: Measure, month: Month): ColumnSpec {
  return {
    id: formatMonthKey(month),
    header: monthName(month),
    ...NUMBER,
    cell: (row) =>
      numberCell(
        SHORTHAND_OF_STATE[context.coverage.ofMonth(measure, row.filter.area, month)],
        monthSum(measure, month, row.filter),
        'count',
      ),
  };
}

/** What is given for the whole year only, where there is such a thing. */
function yearOnlyColumn(
  context: ReportContext,
  measure: Measure,
  period: Period,
  months: readonly Month[],
  rows: readonly RowSpec[],
): ColumnSpec[] {
  const rest = (row: RowSpec): Figure => ({
    type: 'difference',
    now: yearSum(context, measure, period, row.filter),
    before: { type: 'total', parts: months.map((month) => monthSum(measure, month, row.filter)) },
  });
  if (rows.every((row) => context.evaluate(rest(row)) === 0)) return [];
  return [
    {
      id: 'month-not-recorded',
      header: tableText.columns.monthNotRecorded,
      ...NUMBER,
      cell: (row) => numberCell(row.missing(measure, period), rest(row), 'count'),
    },
  ];
}

function monthSum(measure: Measure, month: Month, filter: Filter): Figure {
  return { type: 'sum', measure, where: { month, ...filter } };
}
