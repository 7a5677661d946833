import type { CellValue } from './cell-value';
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

  /** What formulas in no cell give, with what the cells hold now; `undefined` for those it cannot work out. */
  evaluate(workbook: Workbook, asked: readonly AskedFormula[]): readonly (CellValue | undefined)[];
}

/** A formula as it would read in a cell. */
export interface AskedFormula {
  readonly formula: string;
  readonly place: { readonly sheet: Sheet; readonly row: number; readonly column: number };
}

export interface CalculatedCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}
