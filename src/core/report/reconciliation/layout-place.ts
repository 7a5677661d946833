import { rangeAddress } from '../../grid/address';
import type { Recognition } from '../../recognise/recognition';
import { placeOnSheet } from '../source-place';

/** Where a table lies, for people: file, sheet and range. */
export function placeOfLayout({ layouts, grids }: Recognition, index: number): string {
  const { grid, range } = layouts[index]!;
  return placeOnSheet(grids[grid]!.source, rangeAddress(range));
}
