import type { SheetView } from '../sheet/sheet-view';
import type { LineStep } from './line';
import type { ReadCell } from './source-readings';

/**
 * The headings over a column from the top down: its own cells, what is merged over it, and in the upper rows, where
 * nobody merged, the nearest heading to the left. `firstColumn` is the first that a heading may reach over from,
 * `readerOf` reads the texts of a heading row.
 */
export function headingSteps(
  view: SheetView,
  headingRows: readonly number[],
  column: number,
  firstColumn: number,
  readerOf: (row: number) => ReadCell,
): LineStep[] {
  const steps: LineStep[] = [];
  const seen = new Set<string>();
  headingRows.forEach((row, index) => {
    const isLast = index === headingRows.length - 1;
    const place = placeOver(view, row, column, isLast ? column : firstColumn);
    if (!place) return;
    // A cell merged over several heading rows is one heading.
    const key = `${place.row} ${place.column}`;
    if (seen.has(key)) return;
    seen.add(key);
    steps.push({ reading: readerOf(row)(place.row, place.column), level: `heading ${row}` });
  });
  return steps;
}

function placeOver(
  view: SheetView,
  row: number,
  column: number,
  firstColumn: number,
): { readonly row: number; readonly column: number } | undefined {
  const origin = view.originOf(row, column);
  if (!view.isBlankAt(origin.row, origin.column)) return origin;
  for (let left = column - 1; left >= firstColumn; left--) {
    if (view.isBlankAt(row, left)) continue;
    // What is merged reaches as far as it is merged and no further.
    return view.mergeFrom(row, left) === undefined ? { row, column: left } : undefined;
  }
  return undefined;
}
