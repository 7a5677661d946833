import { reconciliationText } from '../language/en-GB/report-reconciliation';

/** Where something was read: a file and a sheet of it. */
export interface SourceSheet {
  readonly file: string;
  readonly sheet: string;
}

/** A sheet of a source file in one text. A file that is its own only sheet, such as a .csv, is named once. */
export function sheetInWords({ file, sheet }: SourceSheet): string {
  const stem = file.replace(/\.[^.]*$/, '');
  return sheet === '' || sheet === stem || sheet === file ? file : reconciliationText.sheet(file, sheet);
}

/** A cell, column or range on a sheet, in one text. */
export function placeOnSheet(source: SourceSheet, address: string): string {
  return reconciliationText.sheet(sheetInWords(source), address);
}
