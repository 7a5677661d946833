import { sureness } from '../fields/field-recogniser';
import { FIELD_RECOGNISERS } from '../fields/field-recognisers';
import { headingWords } from '../fields/heading-words';
import type { ColumnRun } from '../sheet/scan-sheet';
import type { SheetView } from '../sheet/sheet-view';

const SURE = 0.5;

/**
 * What a column of rows is headed: the cell in the last heading row. Where that names no field and another heading
 * stands above ("Police attended" merged over "Y/N"), both together.
 */
export function rowHeading(
  view: SheetView,
  headingRows: readonly number[],
  columns: ColumnRun,
  column: number,
): string {
  const last = headingRows.at(-1);
  if (last === undefined) return '';
  const lower = lowerHeading(view, headingRows, column);
  const upper = headingRows.slice(0, -1).map((row) => upperTextAt(view, row, columns, column));
  const above = upper.filter((text) => text !== '' && text !== lower).join(' ');
  if (above === '' || namesField(lower)) return lower;
  return lower === '' ? above : `${above} ${lower}`;
}

/** What stands in the last heading row of a column, whatever stands over it. */
export function lowerHeading(view: SheetView, headingRows: readonly number[], column: number): string {
  const last = headingRows.at(-1);
  return last === undefined ? '' : headingTextAt(view, last, column);
}

function headingTextAt(view: SheetView, row: number, column: number): string {
  const origin = view.originOf(row, column);
  return origin.column === column ? view.labelAt(origin.row, origin.column) : view.labelAt(row, column);
}

/** The text over a column: its own, that of the merged area it lies in, or the nearest to the left. */
function upperTextAt(view: SheetView, row: number, columns: ColumnRun, column: number): string {
  const origin = view.originOf(row, column);
  const own = view.labelAt(origin.row, origin.column);
  if (own !== '') return own;
  for (let left = column - 1; left >= columns.first; left--) {
    const text = view.labelAt(row, left);
    if (text === '') continue;
    const merge = view.mergeFrom(row, left);
    return merge === undefined || merge.lastColumn >= column ? text : '';
  }
  return '';
}

function namesField(heading: string): boolean {
  const words = headingWords(heading);
  return FIELD_RECOGNISERS.some((recogniser) => sureness(recogniser, words) >= SURE);
}
