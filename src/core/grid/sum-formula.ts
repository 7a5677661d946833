import { type CellRange, parseRangeAddress } from './address';
import { KIND_CODE } from './cell';
import type { Grid } from './grid';

/** The ranges a formula adds up, where it is a SUM of ranges on its own sheet and nothing else; else `undefined`. */
export function summedRanges(formula: string): readonly CellRange[] | undefined {
  const match = /^\+?SUM\(([^()]+)\)$/i.exec(formula.replace(/\s/g, ''));
  if (!match) return undefined;
  const ranges = match[1]!.split(/[,;]/).map(parseRangeAddress);
  return ranges.every((range) => range !== undefined) ? ranges : undefined;
}

/** What SUM gives for these ranges: numbers and dates are added, texts and blanks are not; `undefined` at an error. */
export function sumOfRanges(grid: Grid, ranges: readonly CellRange[]): number | undefined {
  let sum = 0;
  for (const { firstRow, lastRow, firstColumn, lastColumn } of ranges) {
    for (let row = firstRow; row <= Math.min(lastRow, grid.rowCount - 1); row++) {
      for (let column = firstColumn; column <= Math.min(lastColumn, grid.columnCount - 1); column++) {
        const kind = grid.kindCodeAt(row, column);
        if (kind === KIND_CODE.error) return undefined;
        if (kind === KIND_CODE.number || kind === KIND_CODE.date) sum += grid.valueAt(row, column);
      }
    }
  }
  return sum;
}

/** Whether a cell lies in one of the ranges. */
export function isCovered(ranges: readonly CellRange[], row: number, column: number): boolean {
  return ranges.some(
    ({ firstRow, lastRow, firstColumn, lastColumn }) =>
      row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn,
  );
}
