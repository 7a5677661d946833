import { type CellRange, cellAddress, quoteSheetName } from '../../grid/address';
import type { Table } from '../document';

/** Where a table of the document lies in the workbook. Rows and columns are zero-based. */
export interface TablePlace {
  readonly table: Table;
  /** The name of the Excel table. */
  readonly name: string;
  readonly sheet: string;
  readonly headerRow: number;
  /** Data rows, the total row not among them. */
  readonly dataRows: number;
  /** The rows that compete for a place: those at the top that are parts. */
  readonly partRows: number;
  /** The column headers as they stand in the Excel table. */
  readonly headers: readonly string[];
}

/** The cells of a column from the first data row on; all data rows where `rows` is left out. */
export function cellsOfColumn(place: TablePlace, column: number, rows = place.dataRows): CellRange {
  const firstRow = place.headerRow + 1;
  return { firstRow, lastRow: firstRow + rows - 1, firstColumn: column, lastColumn: column };
}

/** Headers Excel takes in a structured reference without a second pair of brackets. */
const PLAIN_HEADER = /^[A-Za-z0-9 ]+$/;

/** A column in a structured reference: `[Area]`, `[[2017/18]]`, with what must be escaped escaped. */
export function columnSpecifier(header: string): string {
  if (PLAIN_HEADER.test(header)) return `[${header}]`;
  return `[[${escapeHeader(header)}]]`;
}

/** The cell of the formula's own row in a column of its own table. */
export function thisRow(place: Pick<TablePlace, 'name' | 'headers'>, column: number): string {
  return `${place.name}[[#This Row],[${escapeHeader(place.headers[column]!)}]]`;
}

/** The cell of the total row in a column. */
export function totalsRow(place: Pick<TablePlace, 'name' | 'headers'>, column: number): string {
  return `${place.name}[[#Totals],[${escapeHeader(place.headers[column]!)}]]`;
}

/** All data rows of a column, the total row left out. */
export function wholeColumn(place: Pick<TablePlace, 'name' | 'headers'>, column: number): string {
  return `${place.name}${columnSpecifier(place.headers[column]!)}`;
}

/** The rows of a column that compete for a place: by name where they are the whole column, else by address. */
export function partsOfColumn(place: TablePlace, column: number): string {
  if (place.partRows === place.dataRows) return wholeColumn(place, column);
  const { firstRow, lastRow } = cellsOfColumn(place, column, place.partRows);
  return `${quoteSheetName(place.sheet)}!${absolute(firstRow, column)}:${absolute(lastRow, column)}`;
}

/** An absolute address: `$B$5`. */
export function absolute(row: number, column: number): string {
  return cellAddress(row, column).replace(/^([A-Z]+)/, '$$$1$$');
}

function escapeHeader(header: string): string {
  return header.replace(/['[\]#]/g, "'$&");
}
