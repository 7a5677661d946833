import { copiedFormula } from '../formula/move-references';
import { columnsOf, isOnSheet, rowsOf, type Area } from './area';
import type { CellValue } from './cell-value';
import { tellCellsChanged } from './events-of-change';
import type { SheetRange } from './sheet-range';
import { invalidArgument } from '../host-error';

export interface CopyOptions {
  readonly what: 'All' | 'Formulas' | 'Values' | 'Formats' | 'Link';
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

interface CopiedCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue | undefined;
  readonly formula: string | undefined;
  readonly style: number;
}

/** Copies cells as pasting does: a larger target is filled again and again, a smaller one grows to what is copied. */
export function copyCells(source: SheetRange, target: SheetRange, options: CopyOptions): void {
  if (options.what === 'Link') return invalidArgument('links to cells are not modelled');
  source.sheet.workbook.settle();
  const copied = readCells(source);
  const from = source.area;
  const [height, width] = options.transpose
    ? [columnsOf(from), rowsOf(from)]
    : [rowsOf(from), columnsOf(from)];
  const area = filledArea(target.area, height, width);
  for (let down = 0; down < rowsOf(area); down += height) {
    for (let right = 0; right < columnsOf(area); right += width) {
      for (const cell of copied) {
        const row = area.top + down + (options.transpose ? cell.column : cell.row);
        const column = area.left + right + (options.transpose ? cell.row : cell.column);
        putCell(cell, source, target, row, column, options);
      }
    }
  }
  target.sheet.workbook.touch();
  tellCellsChanged(target.sheet, area);
}

function readCells({ sheet, area }: SheetRange): CopiedCell[] {
  const copied: CopiedCell[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      copied.push({
        row: row - area.top,
        column: column - area.left,
        value: sheet.cells.valueAt(row, column),
        formula: sheet.cells.formulaAt(row, column),
        style: sheet.styles.numberAt(row, column),
      });
    }
  }
  return copied;
}

function filledArea({ top, left, bottom, right }: Area, height: number, width: number): Area {
  const rows = bottom - top + 1;
  const columns = right - left + 1;
  // Filled whole times over, or just once.
  const fits = rows % height === 0 && columns % width === 0;
  const area = {
    top,
    left,
    bottom: top + (fits ? rows : height) - 1,
    right: left + (fits ? columns : width) - 1,
  };
  return isOnSheet(area) ? area : invalidArgument('the copy would not lie on the sheet');
}

function putCell(
  cell: CopiedCell,
  source: SheetRange,
  { sheet }: SheetRange,
  row: number,
  column: number,
  { what, skipBlanks }: CopyOptions,
): void {
  if (skipBlanks && cell.value === undefined) return;
  if (what !== 'Formats') {
    sheet.cells.setValue(row, column, cell.value);
    const formula =
      what === 'Values' || cell.formula === undefined
        ? undefined
        : copiedFormula(
            cell.formula,
            row - (source.area.top + cell.row),
            column - (source.area.left + cell.column),
          );
    sheet.cells.setFormula(row, column, formula);
  }
  if (what === 'All' || what === 'Formats') sheet.cells.setStyle(row, column, cell.style);
}
