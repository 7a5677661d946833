import { rangeAddress } from '../../grid/address';
import { reconciliationText } from '../../language/en-GB/report-reconciliation';
import type { Recognition } from '../../recognise/recognition';

/** Where a table lies, for people: file, sheet and range. */
export function placeOfLayout({ layouts, grids }: Recognition, index: number): string {
  const { grid, range } = layouts[index]!;
  const { file, sheet } = grids[grid]!.source;
  return reconciliationText.place(file, sheet, rangeAddress(range));
}
