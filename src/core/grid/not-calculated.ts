import { KIND_CODE } from './cell';
import type { Grid } from './grid';
import { summedRanges, sumOfRanges } from './sum-formula';

/**
 * The code a formula cell gets whose file holds no result: what Excel itself shows until it has one. Programs that
 * write workbooks without calculating them leave such cells; a blank would pass for "nothing recorded".
 */
export const NOT_CALCULATED = '#GETTING_DATA';

/** Whether a cell holds a formula without a result. */
export function isNotCalculated(grid: Grid, row: number, column: number): boolean {
  return (
    grid.kindCodeAt(row, column) === KIND_CODE.error &&
    grid.textOf(grid.valueAt(row, column)) === NOT_CALCULATED &&
    grid.formulaAt(row, column) !== undefined
  );
}

/** What a SUM without a result will give; `undefined` where the cell is no such one, or adds up others like it. */
export function sumNotCalculated(grid: Grid, row: number, column: number): number | undefined {
  if (!isNotCalculated(grid, row, column)) return undefined;
  const ranges = summedRanges(grid.formulaAt(row, column)!);
  return ranges && sumOfRanges(grid, ranges);
}
