import { formatFinancialYear } from '../../core/calendar/financial-year';
import type { Figure } from '../../core/figures/figure';
import { type Measure, MEASURES } from '../../core/recognise/layout';
import type { NumberFormat, TableCell } from '../../core/report/document';
import { type Period, yearOfPeriod } from '../../core/report/period';
import {
  columnId,
  type ColumnSpec,
  measureColumns,
  type RateSpec,
  rateColumns,
  shareColumns,
} from '../../core/report/tables/table-columns';
import { type RowSpec, type TableScope, yearSum } from '../../core/report/tables/table-row';
import type { DashboardContext } from './dashboard-context';
import type { AbsentCell, FigureCell, ViewCell, ViewRow, ViewSeries, ViewTable } from './view';

export { columnId };

export const LABEL_COLUMN = 'label';

/** Rows and columns put together; `label` names the column of labels, `nameOf` gives a part row another name. */
export function fillViewTable(
  context: DashboardContext,
  label: string,
  columns: readonly ColumnSpec[],
  rows: readonly RowSpec[],
  nameOf: (row: RowSpec, index: number) => string = (row) => row.label,
): ViewTable {
  const { words } = context;
  return {
    columns: [
      { id: LABEL_COLUMN, header: label, align: 'left' },
      ...columns.map(({ id, header, align }) => ({ id, header, align })),
    ],
    rows: rows.map((row, index): ViewRow => {
      const text =
        row.role === 'total'
          ? words.total
          : row.role === 'not recorded'
            ? words.notRecorded
            : nameOf(row, index);
      return {
        role: row.role,
        cells: [
          { type: 'text', text },
          ...columns.map((column) => viewCell(context, column.id, column.cell(row))),
        ],
      };
    }),
  };
}

/** A measure's counts of both years and the change, with headers in the dashboard's words. */
export function countColumns(context: DashboardContext, scope: TableScope, measure: Measure): ColumnSpec[] {
  const { columns, measures } = context.words;
  const name = measures[measure];
  return measureColumns(context.report, scope, measure, {
    withShare: true,
    headers: {
      counted: (_, year) => columns.count(name, year),
      changeOf: () => columns.change(name),
      changeShareOf: () => columns.changeShare(name),
    },
  });
}

/** Each row's part in all that is counted of the measure. */
export function shareOfAllColumns(
  context: DashboardContext,
  scope: TableScope,
  measure: Measure,
): ColumnSpec[] {
  const { columns, measures } = context.words;
  return shareColumns(
    context.report,
    scope,
    measure,
    (period) => yearSum(context.report, measure, period),
    (year) => columns.shareOf(measures[measure], year),
  );
}

/** A rate of two counts in each row, over what records both. */
export function rateOfRowColumns(
  context: DashboardContext,
  scope: TableScope,
  rate: Omit<RateSpec, 'header'>,
  name: string,
): ColumnSpec[] {
  return rateColumns(context.report, scope, {
    ...rate,
    header: (year) => context.words.columns.rate(name, year),
  });
}

/** The drawn columns of both years, last year first; a year without a single figure is not drawn. */
export function yearSeries(
  context: DashboardContext,
  table: ViewTable,
  idOf: (period: Period) => string,
): ViewSeries[] {
  return (['before', 'now'] as const)
    .filter((period) => {
      const at = table.columns.findIndex(({ id }) => id === idOf(period));
      return table.rows.some(({ cells }) => cells[at]?.type === 'figure');
    })
    .map((period) => ({ name: yearName(context, period), column: idOf(period), look: period }));
}

/** "2016/17 and 2017/18", or this year only. */
export function yearsOfSeries(context: DashboardContext, series: readonly ViewSeries[]): string {
  return context.words.list(series.map(({ name }) => name));
}

export function yearName({ report }: DashboardContext, period: Period): string {
  return formatFinancialYear(yearOfPeriod(report.year, period));
}

/** The cells of a column, by its id; those of part rows only. */
export function partCells(
  table: ViewTable,
  column: string,
): { readonly label: string; readonly cell: ViewCell }[] {
  const at = table.columns.findIndex(({ id }) => id === column);
  return table.rows
    .filter(({ role }) => role === 'part')
    .map(({ cells }) => ({ label: textOf(cells[0]), cell: cells[at]! }));
}

function textOf(cell: ViewCell | undefined): string {
  return cell?.type === 'text' ? cell.text : '';
}

/** A figure with its value; what has none says so. */
export function figureCell(
  context: DashboardContext,
  figure: Figure,
  format: NumberFormat,
): FigureCell | AbsentCell {
  const value = context.report.evaluate(figure);
  return typeof value === 'number'
    ? { type: 'figure', figure, value, format }
    : { type: 'absent', shorthand: value };
}

/** A cell of one of the report's tables, of the column of that id, as the dashboard shows it. */
export function viewCell(context: DashboardContext, column: string, cell: TableCell): ViewCell {
  if (cell.type === 'figure') return asChange(column, figureCell(context, cell.figure, cell.format));
  if (cell.type === 'shorthand') return asChange(column, { type: 'absent', shorthand: cell.shorthand });
  return { type: 'text', text: 'text' in cell ? cell.text : '' };
}

/** A change is not recorded by anybody: where there is none, the years were not compared. */
function asChange(column: string, cell: FigureCell | AbsentCell): FigureCell | AbsentCell {
  const isChange = MEASURES.some(
    (measure) => column === columnId.change(measure) || column === columnId.changeShare(measure),
  );
  return isChange && cell.type === 'absent' && cell.shorthand === '[x]'
    ? { ...cell, instead: 'not compared' }
    : cell;
}
