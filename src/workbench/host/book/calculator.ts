import type { Workbook } from './workbook';

/** Works out formulas. The library behind it is the embedder's choice. */
export interface Calculator {
  /** Works out every formula of the workbook and stores the results in its cells; gives the cells that changed. */
  calculate(workbook: Workbook): readonly CalculatedCell[];
}

export interface CalculatedCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}
