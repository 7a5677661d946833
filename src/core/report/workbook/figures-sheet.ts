import { type Cube, NOT_RECORDED } from '../../figures/cube';
import {
  FIGURES_TABLE,
  type FiguresColumn,
  figuresColumns,
  figuresRows,
  NO_VALUE,
} from '../../figures/figures-table';
import { dateOfDayNumber } from '../../calendar/civil-date';
import { monthOfDate } from '../../calendar/month';
import { monthName } from '../month-names';
import type { TableTexts } from './column-needs';
import { addTable } from './draft-table';
import { MONTH_FORMAT } from './leader-formula';
import { writableText } from './safe-text';
import type { SheetDraft } from './sheet-draft';
import type { TableCellContent } from './table-cell-content';

/** Adds the table `Figures`: what every number of the report is computed from. */
export function layOutFiguresTable(sheet: SheetDraft, cube: Cube): void {
  const columns = figuresColumns(cube);
  // Thousands of rows wider than any page: the sheet says that they are read on screen.
  sheet.printedRows = sheet.nextRow;
  addTable(sheet, {
    name: FIGURES_TABLE,
    headers: columns.map((column) => column.header),
    aligns: columns.map(alignOf),
    totalRow: false,
    compact: true,
    rows: filledRows(cube).map((row) => ({
      role: 'part',
      cells: row.map((value, index) => contentOf(value, columns[index]!)),
    })),
  });
}

/** What the table shows, for its column widths. */
export function textsOfFigures(cube: Cube): TableTexts {
  const columns = figuresColumns(cube);
  return {
    headers: columns.map((column) => column.header),
    aligns: columns.map(alignOf),
    oneLine: columns.map(() => true),
    rows: filledRows(cube).map((row) => ({
      texts: row.map((value, index) => contentOf(value, columns[index]!).shown),
      bold: false,
    })),
  };
}

/** The rows of the table; one that counts nothing where there are none, since an Excel table has data. */
function filledRows(cube: Cube): (string | number)[][] {
  const rows = figuresRows(cube);
  if (rows.length > 0) return rows;
  return [figuresColumns(cube).map(({ kind }) => (kind === 'number' ? NO_VALUE : NOT_RECORDED))];
}

function alignOf({ kind }: FiguresColumn): 'left' | 'right' {
  return kind === 'number' ? 'right' : 'left';
}

function contentOf(value: string | number, { kind }: FiguresColumn): TableCellContent {
  if (typeof value === 'string') {
    const text = writableText(value);
    return { content: { type: 'text', text }, shown: text };
  }
  if (kind === 'date') {
    const shown = monthName(monthOfDate(dateOfDayNumber(value)));
    return { content: { type: 'date', dayNumber: value }, shown, numberFormat: MONTH_FORMAT };
  }
  return { content: { type: 'number', value }, shown: String(value) };
}
