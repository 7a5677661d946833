import { putFormula, putValue } from './enter';
import { deleteCells, insertCells } from './shift-cells';
import { columnsOf, LAST_ROW } from './area';
import { escapeHeading } from '../formula/table-references';
import type { Table } from './table';

/** Puts a total row under a table: "Total" first, the last column counted or summed, as Excel does. */
export function totalRowOn(table: Table): void {
  const { sheet, area } = table;
  const below = { ...area, top: area.bottom + 1, bottom: area.bottom + 1 };
  if (below.top > LAST_ROW) return;
  insertCells(sheet, below, 'rows');
  sheet.workbook.undo.forget();
  table.area = { ...area, bottom: area.bottom + 1 };
  table.showTotals = true;
  const { body, headings } = table;
  if (columnsOf(area) > 1) putValue(sheet, below.top, area.left, 'Total');
  const last = headings.at(-1);
  if (!body || last === undefined) return;
  const numbers = typeof sheet.cells.valueAt(body.top, area.right) === 'number';
  const total = numbers ? 109 : 103;
  putFormula(sheet, below.top, area.right, `=SUBTOTAL(${total},[${escapeHeading(last)}])`);
}

/** Takes a table's total row away; what lies below moves up. */
export function totalRowOff(table: Table): void {
  const { sheet, area } = table;
  table.showTotals = false;
  table.area = { ...area, bottom: area.bottom - 1 };
  deleteCells(sheet, { ...area, top: area.bottom }, 'rows');
  sheet.workbook.undo.forget();
}
