import { isFormula } from '../formula/is-formula';
import { invalidArgument } from '../host-error';
import { readTypedInput, TEXT_FORMAT } from '../input/typed-input';
import { MAXIMUM_TEXT, type CellValue } from './cell-value';
import { asHeading } from './follow-table';
import type { Sheet } from './sheet';
import type { StyleChange } from './style-table';

/** Excel takes formulas of at most so many characters. */
const MAXIMUM_FORMULA = 8192;

/**
 * Puts something into one cell as if typed there. Numbers and truth values are taken as they are, except that a cell
 * of the text format makes texts of them.
 */
export function enter(sheet: Sheet, row: number, column: number, input: string | number | boolean): void {
  const format = sheet.styles.at(row, column).numberFormat;
  if (typeof input !== 'string') {
    const value = format === TEXT_FORMAT ? displayText(input) : input;
    putValue(sheet, row, column, value);
    return;
  }
  const entry = readTypedInput(input, format, sheet.workbook.options.culture);
  switch (entry.kind) {
    case 'blank':
      putValue(sheet, row, column, undefined);
      return;
    case 'formula':
      putFormula(sheet, row, column, entry.formula);
      return;
    case 'value':
      putValue(sheet, row, column, entry.value);
      if (entry.format !== undefined && format === 'General') showAs(sheet, row, column, entry.format);
  }
}

/** Puts a value into a cell as it is, without reading anything into it; `undefined` blanks the cell. */
export function putValue(sheet: Sheet, row: number, column: number, value: CellValue | undefined): void {
  if (typeof value === 'string' && value.length > MAXIMUM_TEXT) {
    invalidArgument(`a cell holds at most ${MAXIMUM_TEXT} characters`);
  }
  const held = asHeading(sheet, row, column, value);
  sheet.cells.setFormula(row, column, undefined);
  sheet.cells.setValue(row, column, held);
  sheet.workbook.touch();
}

/** Puts a formula, with its equals sign, into a cell. Until it is worked out the cell holds 0. */
export function putFormula(sheet: Sheet, row: number, column: number, formula: string): void {
  if (formula.length > MAXIMUM_FORMULA)
    invalidArgument(`a formula has at most ${MAXIMUM_FORMULA} characters`);
  if (!isFormula(formula)) invalidArgument(`${formula} is no formula`);
  sheet.cells.setFormula(row, column, formula);
  sheet.cells.setValue(row, column, 0);
  sheet.workbook.noteTyped(sheet, row, column);
  sheet.workbook.touch();
}

function showAs(sheet: Sheet, row: number, column: number, numberFormat: string): void {
  const change: StyleChange = (style) => ({ ...style, numberFormat });
  sheet.styles.change({ top: row, left: column, bottom: row, right: column }, change);
}

function displayText(value: number | boolean): string {
  return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value);
}
