import { workbookText } from '../../language/en-GB/workbook';
import { serialOfMonth } from '../../figures/figures-table';
import type { TableCell } from '../document';
import { EXCEL_FORMATS } from '../format-number';
import { columnIndex, tableById, textOfCell, valueOfCell } from '../read-cell';
import { type LayoutContext, sheetOfPart, tableName } from './layout-context';
import { alwaysHasValue } from './figure-nature';
import { MONTH_FORMAT } from './leader-formula';
import type { CellContent, CellLink } from './plan';
import { writableText } from './safe-text';
import { columnSpecifier } from './table-place';
import { tableHeaders } from './table-headers';

/** A table's cell as the workbook holds it, and the text people see, by which room is made for it. */
export interface TableCellContent {
  readonly content: CellContent;
  readonly shown: string;
  readonly numberFormat?: string;
  readonly link?: CellLink;
}

/** `compile` gives a figure's formula; it may refer to other cells of the same row where those hold the same. */
export function tableCellContent(
  cell: TableCell,
  compile: LayoutContext['compile'],
  context: LayoutContext,
): TableCellContent {
  const shown = writableText(textOfCell(cell, context.reading));
  switch (cell.type) {
    case 'text':
    case 'shorthand':
      return { content: { type: 'text', text: shown }, shown };
    case 'link': {
      const sheet = sheetOfPart(cell.part, context);
      return {
        content: { type: 'text', text: shown },
        shown,
        link: { sheet, hint: workbookText.sheetLinkHint(sheet) },
      };
    }
    case 'month':
      return {
        content: { type: 'date', dayNumber: serialOfMonth(cell.month) },
        shown,
        numberFormat: MONTH_FORMAT,
      };
    case 'number':
      return {
        content: { type: 'number', value: cell.value },
        shown,
        numberFormat: EXCEL_FORMATS[cell.format],
      };
    case 'figure':
    case 'column sum': {
      const formula =
        cell.type === 'figure' ? compile(cell.figure) : columnSumFormula(cell, compile, context);
      const cached = valueOfCell(cell, context.reading);
      return {
        content: { type: 'formula', formula, cached },
        shown,
        numberFormat: EXCEL_FORMATS[cell.format],
      };
    }
  }
}

function columnSumFormula(
  cell: Extract<TableCell, { type: 'column sum' }>,
  compile: LayoutContext['compile'],
  context: LayoutContext,
): string {
  const table = tableById(cell.table, context.reading);
  const header = tableHeaders(table)[columnIndex(table, cell.column)]!;
  const sum = `SUM(${tableName(table, context)}${columnSpecifier(header)})`;
  if (!cell.less) return sum;
  const difference = `${sum}-(${compile(cell.less)})`;
  // Without a value ([z]) there is nothing to subtract, and the cell says the same.
  return alwaysHasValue(cell.less) ? difference : `IFERROR(${difference},"[z]")`;
}
