import { workbookText } from '../../language/en-GB/workbook';
import type { TableRow } from '../document';
import type { CellContent, TablePlan } from './plan';
import { cellHeight, fitsInLine, TALLEST_ROW } from './row-height';
import { writableText } from './safe-text';
import { sumOfPoints } from './sheet-columns';
import type { DraftCell, SheetDraft } from './sheet-draft';
import { type StyleName, styleOf } from './styles';
import type { TableCellContent } from './table-cell-content';

/** A table ready to be placed on a sheet: every cell with its content. */
export interface DraftTable {
  readonly name: string;
  readonly headers: readonly string[];
  readonly aligns: readonly ('left' | 'right')[];
  readonly rows: readonly { readonly role: TableRow['role']; readonly cells: readonly TableCellContent[] }[];
  /** Whether the last row is the table's total row; the others are its data. */
  readonly totalRow: boolean;
  /** Columns of text kept a little apart from the column before. */
  readonly indented?: ReadonlySet<number>;
  /** Whether every row is one line high: for a table of thousands of rows with room for each text. */
  readonly compact?: boolean;
}

/** Points above and below the text of a table's row. */
const ROW_SPACE = 3;
/** A header at the foot of a page with all its rows on the next would be of no use. */
export const ROWS_KEPT_WITH_HEADER = 3;
const COMPACT_HEIGHT = 13.5;
const HEADER_SPACE = 5;

/**
 * Adds a table below what the sheet holds, from its first column on, and marks it as an Excel table. Gives back the
 * row of its header.
 */
export function addTable(sheet: SheetDraft, table: DraftTable): number {
  const beside = columnsRunOver(sheet, table);
  const headers = table.headers.map((header, column): DraftCell => {
    const style = `table header ${kindOf(table, column)}` as const;
    return { column, style, shown: header, content: { type: 'text', text: header } };
  });
  const headerRow = sheet.addRow([...headers, ...blankCells(beside, 'table header text')], HEADER_SPACE);
  const last = table.rows.length - 1;
  table.rows.forEach((row, index) => {
    if (table.compact) {
      sheet.addRowOfHeight(
        row.cells.map((cell, column) => compactCell(cell, column, table.aligns[column] === 'right')),
        COMPACT_HEIGHT,
      );
      return;
    }
    const role = table.totalRow && index === last ? 'total' : 'table';
    const cells = row.cells.map((cell, column) => {
      const kind = `${role} ${kindOf(table, column)}` as const;
      const style =
        kind === 'table text' && runsOn(cell, column, sheet, table) ? 'table text running on' : kind;
      return draftCell(cutToFit(cell, style, sheet.columns.widths[column]!), column, style);
    });
    sheet.addRow([...cells, ...blankCells(beside, `${role} text`)], ROW_SPACE);
  });
  sheet.keptTogether.push({
    first: headerRow,
    last: Math.min(headerRow + ROWS_KEPT_WITH_HEADER, sheet.nextRow - 1),
  });
  sheet.keptWhole.push({ first: headerRow, last: sheet.nextRow - 1 });
  sheet.tables.push(planTable(table, headerRow));
  return headerRow;
}

/** A row of a table cannot go on in the next: a text too long for the tallest row is cut, saying by how much. */
function cutToFit(cell: TableCellContent, style: StyleName, width: number): TableCellContent {
  const fits = (text: string) => cellHeight(text, style, width) <= TALLEST_ROW - ROW_SPACE;
  if (cell.content.type !== 'text' || fits(cell.shown)) return cell;
  const cutAfter = (length: number) =>
    `${writableText(cell.shown.slice(0, length))}${workbookText.cutOff(cell.shown.length - length)}`;
  let [most, tooMany] = [0, cell.shown.length];
  while (tooMany - most > 1) {
    const middle = Math.floor((most + tooMany) / 2);
    if (fits(cutAfter(middle))) most = middle;
    else tooMany = middle;
  }
  const text = cutAfter(most);
  return { ...cell, shown: text, content: { type: 'text', text } };
}

function draftCell(cell: TableCellContent, column: number, style: StyleName): DraftCell {
  return { column, style: cell.link ? 'table link' : style, ...cell };
}

/** The empty columns beside the table that texts of its last column run on into: its lines go on with them. */
function columnsRunOver(sheet: SheetDraft, table: DraftTable): number[] {
  const { widths } = sheet.columns;
  const column = table.headers.length - 1;
  const isOver = table.rows.some(({ cells }) => {
    const cell = cells[column];
    return cell && runsOn(cell, column, sheet, table) && !fitsOver(cell.shown, [widths[column]!]);
  });
  return isOver ? [...widths.keys()].slice(table.headers.length) : [];
}

function blankCells(columns: readonly number[], style: StyleName): DraftCell[] {
  return columns.map((column) => ({ column, style, shown: '', content: { type: 'blank' } }));
}

/** Whether a text at the end of its row has room on one line with the empty columns beside the table. */
function runsOn(
  { content, shown, link }: TableCellContent,
  column: number,
  { columns: { widths } }: SheetDraft,
  { headers }: DraftTable,
): boolean {
  if (column < headers.length - 1 || widths.length === headers.length) return false;
  if (content.type !== 'text' || link) return false;
  return !shown.includes('\n') && fitsOver(shown, widths.slice(column));
}

function fitsOver(text: string, widths: readonly number[]): boolean {
  const { size, bold } = styleOf('table text running on');
  return fitsInLine(text, sumOfPoints(widths), size, bold);
}

/** Unstyled but for dates and for shorthand among numbers: thousands of rows are written faster and read as well. */
function compactCell(cell: TableCellContent, column: number, isNumber: boolean): DraftCell {
  return { column, style: compactStyle(cell, isNumber), ...cell };
}

function compactStyle({ content }: TableCellContent, isNumber: boolean): StyleName {
  if (content.type === 'date') return 'date';
  return isNumber && content.type === 'text' ? 'plain at the right' : 'plain';
}

function kindOf({ aligns, indented }: DraftTable, column: number): 'text' | 'text indented' | 'number' {
  if (aligns[column] === 'right') return 'number';
  const isApart = indented?.has(column) ?? (column > 0 && aligns[column - 1] === 'right');
  return isApart ? 'text indented' : 'text';
}

function planTable(table: DraftTable, headerRow: number): TablePlan {
  const totals = table.totalRow ? table.rows.at(-1) : undefined;
  return {
    name: table.name,
    range: {
      firstRow: headerRow,
      firstColumn: 0,
      lastRow: headerRow + table.rows.length,
      lastColumn: table.headers.length - 1,
    },
    columns: table.headers.map((name, column) => {
      const total: CellContent | undefined = totals?.cells[column]?.content;
      return { name, ...(total && { total }) };
    }),
    totalRow: table.totalRow,
  };
}
