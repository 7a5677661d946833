import { cellsIn, type Area } from '../../host/book/area';
import type { Sheet } from '../../host/book/sheet';
import { showValue } from '../../host/input/show-value';

/** More cells than this are not copied as text at once. Chosen for memory. */
export const MOST_COPIED = 2_000_000;

/** Cells as other programs take them: tabs between columns, line ends between rows, quotes where a text holds either. */
export function writeTabText(sheet: Sheet, area: Area): string {
  const used = sheet.cells.usedArea(area, true);
  const bottom = cellsIn(area) > 10_000 ? Math.min(area.bottom, used?.bottom ?? area.top) : area.bottom;
  const right = cellsIn(area) > 10_000 ? Math.min(area.right, used?.right ?? area.left) : area.right;
  const lines: string[] = [];
  for (let row = area.top; row <= bottom; row++) {
    const cells: string[] = [];
    for (let column = area.left; column <= right; column++) {
      const format = sheet.styles.at(row, column).numberFormat;
      cells.push(quoted(showValue(sheet.cells.valueAt(row, column), format, sheet.workbook.options.locale)));
    }
    lines.push(cells.join('\t'));
  }
  // As Excel does, so that a last blank row is seen to be one.
  return `${lines.join('\r\n')}\r\n`;
}

function quoted(text: string): string {
  return /[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Reads what another program copied: rows of cells. A quoted cell may hold tabs and line ends. */
export function readTabText(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const { cell, end } = readCell(text, at);
    row.push(cell);
    const mark = text[end];
    if (mark !== '\t') {
      rows.push(row);
      row = [];
    }
    at = mark === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1;
    // A line end behind the last row begins no other row.
    if (mark === undefined || (mark !== '\t' && at >= text.length)) break;
  }
  return rows;
}

const PLAIN = /[^\t\r\n]*/y;
const QUOTED = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)/y;

function readCell(text: string, at: number): { readonly cell: string; readonly end: number } {
  QUOTED.lastIndex = at;
  const inQuotes = QUOTED.exec(text);
  if (inQuotes) return { cell: inQuotes[1]!.replaceAll('""', '"'), end: QUOTED.lastIndex };
  PLAIN.lastIndex = at;
  const plain = PLAIN.exec(text)?.[0] ?? '';
  return { cell: plain, end: at + plain.length };
}
