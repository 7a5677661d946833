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
    const lower = headingRows[index + 1];
    const place =
      (lower === undefined ? undefined : placeAmidst(view, row, lower, column, firstColumn)) ??
      placeOver(view, row, column, isLast ? column : firstColumn);
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

/**
 * The heading typed over the middle of a group of columns, not merged over it: where the same words come round below
 * ("Incidents | Arrests | Attended" again and again) and each round has one text over it, always in the same place.
 */
function placeAmidst(
  view: SheetView,
  row: number,
  lower: number,
  column: number,
  firstColumn: number,
): { readonly row: number; readonly column: number } | undefined {
  const textOf = (one: number): string => view.labelAt(lower, one).toLowerCase();
  const first = textOf(firstColumn);
  if (first === '' || !view.isBlankAt(row, firstColumn)) return undefined;
  let length = 1;
  while (textOf(firstColumn + length) !== '' && textOf(firstColumn + length) !== first) length++;
  const isRound = (start: number): boolean => {
    for (let offset = 0; offset < length; offset++)
      if (textOf(start + offset) !== textOf(firstColumn + offset)) return false;
    return true;
  };
  const middles: number[] = [];
  for (let start = firstColumn; isRound(start); start += length) {
    const columns = Array.from({ length }, (_, offset) => start + offset);
    const filled = columns.filter((one) => !view.isBlankAt(row, one));
    const [middle] = filled;
    if (middle === undefined || filled.length > 1 || view.mergeFrom(row, middle)) return undefined;
    middles.push(middle);
  }
  const offsets = new Set(middles.map((middle) => (middle - firstColumn) % length));
  const round = Math.floor((column - firstColumn) / length);
  const place = middles.length > 1 && offsets.size === 1 ? middles[round] : undefined;
  return place === undefined ? undefined : { row, column: place };
}
