import type { Sheet } from './sheet';
import type { Workbook } from './workbook';

/** Works out formulas. The library behind it is the embedder's choice. */
export interface Calculator {
  /**
   * Works out the formulas of the workbook, or only those wanted with what stands in all others, and stores the results
   * in the cells; gives the cells that changed.
   */
  calculate(
    workbook: Workbook,
    isWanted?: (sheet: Sheet, row: number, column: number) => boolean,
  ): readonly CalculatedCell[];
}

export interface CalculatedCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}
