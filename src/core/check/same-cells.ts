import { KIND_CODE } from '../grid/cell';
import type { Grid } from '../grid/grid';

/** Whether two sheets hold the very same cells at the same places. Formats, formulas and names do not matter. */
export function haveSameCells(one: Grid, other: Grid): boolean {
  return haveSameRows(allRowsOf(one), allRowsOf(other));
}

function allRowsOf(grid: Grid): GridRows {
  return { grid, first: 0, last: grid.rowCount - 1 };
}

/** Rows of a sheet. */
export interface GridRows {
  readonly grid: Grid;
  readonly first: number;
  readonly last: number;
}

/** Whether two stretches of rows hold the very same cells, wherever they stand on their sheets. */
export function haveSameRows(one: GridRows, other: GridRows): boolean {
  if (one.last - one.first !== other.last - other.first) return false;
  if (one.grid.source.dateSystem !== other.grid.source.dateSystem) return false;
  for (let step = 0; step <= one.last - one.first; step++) {
    const [row, otherRow] = [one.first + step, other.first + step];
    const width = Math.max(one.grid.rowWidth(row), other.grid.rowWidth(otherRow));
    for (let column = 0; column < width; column++)
      if (!isSameCell(one.grid, row, other.grid, otherRow, column)) return false;
  }
  return true;
}

/**
 * Whether two sheets are the same in all that is read of a sheet: its name, its cells with their formulas, merged areas
 * and what is hidden.
 */
export function isSameSheet(one: Grid, other: Grid): boolean {
  const told = ({ source, data }: Grid): string =>
    JSON.stringify([
      source.sheet,
      source.visibility,
      [...data.formulas].sort(([place], [otherPlace]) => place - otherPlace),
      data.merges
        .map(({ firstRow, firstColumn, lastRow, lastColumn }) =>
          [firstRow, firstColumn, lastRow, lastColumn].join(' '),
        )
        .sort(),
      [...data.hiddenRows].sort((a, b) => a - b),
      [...data.hiddenColumns].sort((a, b) => a - b),
    ]);
  return haveSameCells(one, other) && told(one) === told(other);
}

/** A text that sheets with the same cells have in common, made of few cells. */
export function outlineOf(grid: Grid): string {
  const cells: unknown[] = [grid.rowCount, grid.source.dateSystem];
  for (let step = 0; step < OUTLINE_ROWS; step++) {
    const row = Math.floor((step * Math.max(0, grid.rowCount - 1)) / (OUTLINE_ROWS - 1));
    for (let column = 0; column < OUTLINE_COLUMNS; column++) cells.push(grid.cellAt(row, column));
  }
  return JSON.stringify(cells);
}

/** A text that stretches of rows with the same cells have in common, made of the first and last of them. */
export function outlineOfRows({ grid, first, last }: GridRows): string {
  const ends = [first, last].map((row) =>
    Array.from({ length: OUTLINE_COLUMNS }, (_, column) => grid.cellAt(row, column)),
  );
  return JSON.stringify([last - first, ends]);
}

/** The number of cells that hold something. */
export function filledCells(grid: Grid): number {
  let filled = 0;
  for (const page of grid.data.kindPages) for (const kind of page) if (kind !== KIND_CODE.blank) filled++;
  return filled;
}

const OUTLINE_ROWS = 8;
const OUTLINE_COLUMNS = 8;

function isSameCell(one: Grid, row: number, other: Grid, otherRow: number, column: number): boolean {
  const kind = one.kindCodeAt(row, column);
  if (kind !== other.kindCodeAt(otherRow, column)) return false;
  if (kind === KIND_CODE.blank) return true;
  const [ofOne, ofOther] = [one.valueAt(row, column), other.valueAt(otherRow, column)];
  const isText = kind === KIND_CODE.text || kind === KIND_CODE.error;
  // Texts have other numbers on another grid.
  return isText ? one.textOf(ofOne) === other.textOf(ofOther) : Object.is(ofOne, ofOther);
}
