import type { Figure } from '../figures/figure';
import type { Table } from './document';
import { rankRows, valueOfCell, WITHHELD } from './read-cell';
import type { ReportContext } from './report-context';

/**
 * How many rows of a table certainly have the first places of a column as things stand, which is how many a sentence
 * may name; 0 where the table has no such column.
 */
export function countRanked(context: ReportContext, table: Table, column: string): number {
  if (!hasColumn(table, column)) return 0;
  return rankRows(table, column, readingOf(context, table)).length;
}

/** As `countRanked`, but 0 unless the last place is certain too: for sentences that name the smallest as well. */
export function countFullyRanked(context: ReportContext, table: Table, column: string): number {
  return isOrderOpen(context, table, column) ? 0 : countRanked(context, table, column);
}

/** Whether what is shown leaves open which rows have some of the places of a column. */
export function isOrderOpen(context: ReportContext, table: Table, column: string): boolean {
  if (!hasColumn(table, column)) return false;
  const competing = valuesOfParts(context, table, column).filter(
    (value) => typeof value === 'number' || value === WITHHELD,
  );
  return countRanked(context, table, column) < competing.length;
}

/** Whether a number of the column's parts is withheld from those the report is composed for. */
export function hasWithheld(context: ReportContext, table: Table, column: string): boolean {
  return hasColumn(table, column) && valuesOfParts(context, table, column).includes(WITHHELD);
}

/** Whether a column of the parts has a shorthand in place of a number. */
export function hasShorthand(table: Table, columns: readonly string[]): boolean {
  const positions = columns.map((id) => table.columns.findIndex((column) => column.id === id));
  return table.rows.some(
    (row) => row.role === 'part' && positions.some((at) => row.cells[at]?.type === 'shorthand'),
  );
}

/** Whether a figure is withheld from those the report is composed for. */
export function isWithheld(context: ReportContext, figure: Figure): boolean {
  return context.evaluate(figure) === WITHHELD;
}

function valuesOfParts(context: ReportContext, table: Table, column: string): (number | string)[] {
  const at = table.columns.findIndex(({ id }) => id === column);
  return table.rows
    .filter((row) => row.role === 'part')
    .map((row) => valueOfCell(row.cells[at]!, readingOf(context, table)));
}

function hasColumn(table: Table, column: string): boolean {
  return table.columns.some(({ id }) => id === column);
}

function readingOf({ evaluate, certainPlaces }: ReportContext, table: Table) {
  return { evaluate, certainPlaces, tables: new Map([[table.id, table]]) };
}
