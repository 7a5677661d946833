import { KIND_CODE } from '../../grid/cell';
import { type Grid, PAGE_SIZE } from '../../grid/grid';

/** Columns next to each other, both ends included. */
export interface ColumnRun {
  readonly first: number;
  readonly last: number;
}

export function overlap(one: ColumnRun, other: ColumnRun): boolean {
  return one.first <= other.last && other.first <= one.last;
}

export function contains(outer: ColumnRun, inner: ColumnRun): boolean {
  return outer.first <= inner.first && inner.last <= outer.last;
}

/** Rows without a blank row between them, and the columns they use. */
export interface Band {
  readonly firstRow: number;
  readonly lastRow: number;
  /** Runs of columns used by rows of more than one cell, left to right; empty where every row is a single cell. */
  readonly columns: readonly ColumnRun[];
}

/** What one pass over a sheet's kinds shows. */
export interface SheetScan {
  /** For every row: how many cells are not blank. */
  readonly filled: Uint16Array;
  /** For every row: its first non-blank column; 0 in a blank row. */
  readonly firstFilled: Uint16Array;
  readonly bands: readonly Band[];
}

const PAGE_SHIFT = Math.log2(PAGE_SIZE);
const PAGE_MASK = PAGE_SIZE - 1;

/** Looks at every cell's kind once, and at nothing else. */
export function scanSheet(grid: Grid): SheetScan {
  const { rowStarts, kindPages, columnCount } = grid.data;
  const { rowCount } = grid;
  const filled = new Uint16Array(rowCount);
  const firstFilled = new Uint16Array(rowCount);
  // The band in which a column was last used, so that no row and no band has to clear anything.
  const usedInBand = new Uint32Array(columnCount);
  const bands: Band[] = [];
  let bandStart = -1;
  let widest = 0;
  let start = 0;
  for (let row = 0; row < rowCount; row++) {
    const end = rowStarts[row + 1]!;
    const bandNumber = bands.length + 1;
    let count = 0;
    let first = 0;
    let last = 0;
    let before = 0;
    let page = kindPages[start >>> PAGE_SHIFT]!;
    for (let index = start; index < end; index++) {
      const offset = index & PAGE_MASK;
      if (offset === 0) page = kindPages[index >>> PAGE_SHIFT]!;
      if (page[offset] === KIND_CODE.blank) continue;
      last = index - start;
      if (count === 0) {
        first = last;
        before = usedInBand[first]!;
      }
      count++;
      usedInBand[last] = bandNumber;
    }
    // A row of a single cell is a title or a note: it says nothing about the columns of a table.
    if (count === 1) usedInBand[first] = before;
    if (last > widest) widest = last;
    filled[row] = count;
    firstFilled[row] = first;
    if (count > 0 && bandStart < 0) bandStart = row;
    if (bandStart >= 0 && (count === 0 || row === rowCount - 1)) {
      const lastRow = count === 0 ? row - 1 : row;
      bands.push({ firstRow: bandStart, lastRow, columns: runsOf(usedInBand, widest, bandNumber) });
      widest = 0;
      bandStart = -1;
    }
    start = end;
  }
  return { filled, firstFilled, bands };
}

function runsOf(usedInBand: Uint32Array, widest: number, bandNumber: number): ColumnRun[] {
  const runs: ColumnRun[] = [];
  let first = -1;
  for (let column = 0; column <= widest + 1; column++) {
    const used = usedInBand[column] === bandNumber;
    if (used && first < 0) first = column;
    if (!used && first >= 0) {
      runs.push({ first, last: column - 1 });
      first = -1;
    }
  }
  return runs;
}
