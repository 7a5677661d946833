import { monthsOfFinancialYear } from '../../../core/calendar/financial-year';
import { monthNumber } from '../../../core/calendar/month';
import { selectsMonth } from '../../../core/figures/selection';
import { tableText } from '../../../core/language/en-GB/report-tables';
import type { TableCell } from '../../../core/report/document';
import type { StatisticsTable } from '../../../core/report/tables/statistics-table';
import type { DashboardContext } from '../dashboard-context';
import type { ViewRow, ViewTable } from '../view';
import { LABEL_COLUMN, viewCell } from '../view-table';

/** What the rows of a report's table divide its counts by. */
export function dimensionOf(table: StatisticsTable): 'area' | 'month' {
  return table.columns[0]?.header === tableText.columns.month ? 'month' : 'area';
}

/**
 * A table of the report in the dashboard's words: `headerOf` names a column by its id. Months that are not selected are
 * left out.
 */
export function viewOfReportTable(
  context: DashboardContext,
  table: StatisticsTable,
  headerOf: (id: string) => string,
): ViewTable {
  const { words, selection, report } = context;
  const dimension = dimensionOf(table);
  const months = monthsOfFinancialYear(report.year);
  const rows = table.rows.flatMap((row, index): ViewRow[] => {
    if (dimension === 'month' && row.role === 'part' && !selectsMonth(selection, months[index])) return [];
    const label =
      row.role === 'total'
        ? words.total
        : row.role === 'not recorded'
          ? words.notRecorded
          : dimension === 'month'
            ? words.months[monthNumber(months[index]!) - 1]!
            : textOf(row.cells[0]!);
    const [, ...cells] = row.cells;
    return [
      {
        role: row.role,
        cells: [
          { type: 'text', text: label },
          ...cells.map((cell, at) => viewCell(context, table.columns[at + 1]!.id, cell)),
        ],
      },
    ];
  });
  return {
    columns: table.columns.map(({ id, align }) => ({
      id,
      align,
      header: id === LABEL_COLUMN ? words.columns[dimension] : headerOf(id),
    })),
    rows,
  };
}

function textOf(cell: TableCell): string {
  return cell.type === 'text' ? cell.text : '';
}

/** The months of the rows, short enough to stand below columns. */
export function shortMonths({ words, selection, report }: DashboardContext): string[] {
  return monthsOfFinancialYear(report.year)
    .filter((month) => selectsMonth(selection, month))
    .map((month) => words.shortMonths[monthNumber(month) - 1]!);
}
