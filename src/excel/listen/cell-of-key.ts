import { cellKey } from '../../core/grid/grid';

const COLUMNS = cellKey(1, 0);

/** The place of a cell that `cellKey` made one number of. */
export function cellOfKey(key: number): { readonly row: number; readonly column: number } {
  return { row: Math.floor(key / COLUMNS), column: key % COLUMNS };
}
