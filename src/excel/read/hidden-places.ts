import type { CellRange } from '../../core/grid/address';

/** The rows and columns of `used` that are hidden, zero-based and in order, told from the cells that are visible. */
export function hiddenPlaces(
  used: CellRange,
  visible: readonly CellRange[],
): { readonly rows: number[]; readonly columns: number[] } {
  const rows = placesLeft(used.firstRow, used.lastRow, visible, ({ firstRow, lastRow }) => [
    firstRow,
    lastRow,
  ]);
  const columns = placesLeft(used.firstColumn, used.lastColumn, visible, (range) => [
    range.firstColumn,
    range.lastColumn,
  ]);
  return { rows, columns };
}

function placesLeft(
  first: number,
  last: number,
  visible: readonly CellRange[],
  spanOf: (range: CellRange) => [number, number],
): number[] {
  const seen = new Uint8Array(last - first + 1);
  for (const range of visible) {
    const [start, end] = spanOf(range);
    seen.fill(1, Math.max(start - first, 0), Math.max(end - first + 1, 0));
  }
  const left: number[] = [];
  seen.forEach((isSeen, index) => {
    if (!isSeen) left.push(first + index);
  });
  return left;
}
