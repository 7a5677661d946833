import { parseRangeAddress } from '../../src/core/grid/address';
import { type DraftCell, formula, type FormulaCell } from './cell';
import type { SheetDraft } from './sheet-draft';

/** A SUM over cells already written, with the result Excel would remember: text is left out without a word. */
export function sumFormula(sheet: SheetDraft, range: string): FormulaCell {
  return formula(`SUM(${range})`, sumOfNumbers(sheet, range));
}

function sumOfNumbers(sheet: SheetDraft, address: string): number {
  const range = parseRangeAddress(address);
  if (!range) throw new Error(`${address} is no range to add up`);
  let sum = 0;
  for (let row = range.firstRow; row <= range.lastRow; row++) {
    for (let column = range.firstColumn; column <= range.lastColumn; column++) {
      sum += numberIn(sheet.cellAt(row + 1, column));
    }
  }
  return sum;
}

/** The number Excel sees in a cell; 0 for text, blanks and errors. */
export function numberIn(cell: DraftCell): number {
  if (typeof cell === 'number') return cell;
  if (cell === null || typeof cell === 'string') return 0;
  if (cell.kind === 'number') return cell.number;
  return cell.kind === 'formula' && typeof cell.cached === 'number' ? cell.cached : 0;
}
