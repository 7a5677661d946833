import type { SheetRowCounts } from './report-input';

/** Rows read, counted and left out, added up. */
export interface RowTotals {
  readonly read: number;
  readonly counted: number;
  readonly excluded: number;
}

/** The totals of some sheets: read = counted + excluded. */
export function addRowCounts(counts: readonly SheetRowCounts[]): RowTotals {
  let [read, counted, excluded] = [0, 0, 0];
  for (const sheet of counts) {
    read += sheet.read;
    counted += sheet.counted;
    for (const { rows } of sheet.excluded) excluded += rows;
  }
  return { read, counted, excluded };
}
