/** Excel's own limits; ECMA-376 and Excel specifications. */
export const MAXIMUM_ROWS = 1_048_576;
export const MAXIMUM_COLUMNS = 16_384;

/** A rectangle of cells, zero-based, both ends included. */
export interface CellRange {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** Writes a zero-based column as letters: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Writes zero-based coordinates as an A1 address. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** Writes a range as `A1:C4`, or `A1` where it is one cell. */
export function rangeAddress(range: CellRange): string {
  const first = cellAddress(range.firstRow, range.firstColumn);
  const last = cellAddress(range.lastRow, range.lastColumn);
  return first === last ? first : `${first}:${last}`;
}

/** Reads an A1 address (with or without $) into zero-based coordinates; `undefined` where it is none or out of Excel's limits. */
export function parseCellAddress(address: string): { row: number; column: number } | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(address);
  if (!match) return undefined;
  const column = columnOfLetters(match[1]!.toUpperCase());
  const row = Number(match[2]) - 1;
  return row < MAXIMUM_ROWS && column < MAXIMUM_COLUMNS ? { row, column } : undefined;
}

/** Reads `A1:C4` or `A1`; `undefined` where it is no range. */
export function parseRangeAddress(address: string): CellRange | undefined {
  const [start, end = start, ...rest] = address.split(':');
  if (rest.length > 0 || start === undefined || end === undefined) return undefined;
  const first = parseCellAddress(start);
  const last = parseCellAddress(end);
  if (!first || !last) return undefined;
  return {
    firstRow: Math.min(first.row, last.row),
    firstColumn: Math.min(first.column, last.column),
    lastRow: Math.max(first.row, last.row),
    lastColumn: Math.max(first.column, last.column),
  };
}

/** Quotes a sheet name for a formula: `'Apr 17'`, with any apostrophe doubled. */
export function quoteSheetName(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

function columnOfLetters(letters: string): number {
  let column = 0;
  for (let index = 0; index < letters.length; index++) column = column * 26 + letters.charCodeAt(index) - 64;
  return column - 1;
}
