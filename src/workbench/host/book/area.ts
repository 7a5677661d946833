import { columnLetters, MAXIMUM_COLUMNS, MAXIMUM_ROWS } from '../../../core/grid/address';

/** A rectangle of cells on some sheet, zero-based, all ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const LAST_ROW = MAXIMUM_ROWS - 1;
export const LAST_COLUMN = MAXIMUM_COLUMNS - 1;
export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

export function rowsOf({ top, bottom }: Area): number {
  return bottom - top + 1;
}

export function columnsOf({ left, right }: Area): number {
  return right - left + 1;
}

export function cellsIn(area: Area): number {
  return rowsOf(area) * columnsOf(area);
}

export function isWholeColumns({ top, bottom }: Area): boolean {
  return top === 0 && bottom === LAST_ROW;
}

export function isWholeRows({ left, right }: Area): boolean {
  return left === 0 && right === LAST_COLUMN;
}

/** Whether an area lies on a sheet and holds at least one cell. */
export function isOnSheet({ top, left, bottom, right }: Area): boolean {
  return (
    top >= 0 && left >= 0 && top <= bottom && left <= right && bottom <= LAST_ROW && right <= LAST_COLUMN
  );
}

export function sameArea(one: Area, other: Area): boolean {
  return (
    one.top === other.top &&
    one.left === other.left &&
    one.bottom === other.bottom &&
    one.right === other.right
  );
}

export function holds(outer: Area, inner: Area): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

/** Whether a cell lies in an area. */
export function isIn({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** What two areas share; `undefined` where they share nothing. */
export function intersection(one: Area, other: Area): Area | undefined {
  const shared = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return shared.top <= shared.bottom && shared.left <= shared.right ? shared : undefined;
}

/** The smallest area around two. */
export function around(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

export function moved({ top, left, bottom, right }: Area, rows: number, columns: number): Area {
  return { top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns };
}

/** What is left of one area without another: up to four areas. */
export function without(area: Area, cut: Area): Area[] {
  const shared = intersection(area, cut);
  if (!shared) return [area];
  return [
    { ...area, bottom: shared.top - 1 },
    { ...area, top: shared.bottom + 1 },
    { ...area, top: shared.top, bottom: shared.bottom, right: shared.left - 1 },
    { ...area, top: shared.top, bottom: shared.bottom, left: shared.right + 1 },
  ].filter(isOnSheet);
}

/** Writes an area as Excel does: `A1`, `A1:B2`, whole columns as `A:C`, whole rows as `1:3`. */
export function areaAddress(area: Area): string {
  if (isWholeRows(area)) return `${area.top + 1}:${area.bottom + 1}`;
  const first = columnLetters(area.left);
  const last = columnLetters(area.right);
  if (isWholeColumns(area)) return `${first}:${last}`;
  const start = `${first}${area.top + 1}`;
  return cellsIn(area) === 1 ? start : `${start}:${last}${area.bottom + 1}`;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/;
const COLUMN = /^\$?([A-Za-z]{1,3})$/;
const ROW = /^\$?([1-9]\d{0,6})$/;

/** Reads `A1`, `A1:B2`, `A:C` or `1:3`, with or without `$`; `undefined` where it is none or off the sheet. */
export function parseArea(text: string): Area | undefined {
  const [start = '', end, ...rest] = text.split(':');
  if (rest.length > 0) return undefined;
  const first = parseCorner(start);
  const last = end === undefined ? first : parseCorner(end);
  if (!first || !last || first.kind !== last.kind) return undefined;
  // One column or row alone is written with its colon.
  if (end === undefined && first.kind !== 'cell') return undefined;
  const area = {
    top: first.kind === 'column' ? 0 : Math.min(first.row, last.row),
    bottom: first.kind === 'column' ? LAST_ROW : Math.max(first.row, last.row),
    left: first.kind === 'row' ? 0 : Math.min(first.column, last.column),
    right: first.kind === 'row' ? LAST_COLUMN : Math.max(first.column, last.column),
  };
  return isOnSheet(area) ? area : undefined;
}

interface Corner {
  readonly kind: 'cell' | 'column' | 'row';
  readonly row: number;
  readonly column: number;
}

function parseCorner(text: string): Corner | undefined {
  const cell = CELL.exec(text);
  if (cell) return { kind: 'cell', row: Number(cell[2]) - 1, column: columnIndex(cell[1]!) };
  const column = COLUMN.exec(text);
  if (column) return { kind: 'column', row: 0, column: columnIndex(column[1]!) };
  const row = ROW.exec(text);
  if (row) return { kind: 'row', row: Number(row[1]) - 1, column: 0 };
  return undefined;
}

/** The zero-based index of a column's letters. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}
