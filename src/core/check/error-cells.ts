import { KIND_CODE } from '../grid/cell';
import { type Grid, PAGE_SIZE } from '../grid/grid';
import type { Index } from './year-index';

/** For each grid, the rows with an error in any cell; in no order. */
export const rowsWithErrors: Index<readonly Set<number>[]> = {
  build: ({ recognition }) => recognition.grids.map(findRows),
  update: (rows, { after, difference }) => {
    for (const { grid: index, row } of difference.cells) {
      const grid = after.recognition.grids[index]!;
      if (hasError(grid, row)) rows[index]!.add(row);
      else rows[index]!.delete(row);
    }
    return rows;
  },
};

function findRows({ data: { kindPages, rowStarts } }: Grid): Set<number> {
  const rows = new Set<number>();
  kindPages.forEach((page, number) => {
    for (let at = page.indexOf(KIND_CODE.error); at >= 0; at = page.indexOf(KIND_CODE.error, at + 1)) {
      const row = rowOfCell(rowStarts, number * PAGE_SIZE + at);
      if (row < rowStarts.length - 1) rows.add(row);
    }
  });
  return rows;
}

/** The last row that starts at or before a cell. */
function rowOfCell(rowStarts: Float64Array, cell: number): number {
  let low = 0;
  let high = rowStarts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (rowStarts[middle]! <= cell) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function hasError(grid: Grid, row: number): boolean {
  for (let column = 0; column < grid.rowWidth(row); column++)
    if (grid.kindCodeAt(row, column) === KIND_CODE.error) return true;
  return false;
}
