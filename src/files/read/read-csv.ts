import { parseCsv } from 'hucre/csv';

import type { Bytes } from './bytes';
import { openSeparatedText } from './csv/separated-text';
import { ReadFault } from './read-fault';
import { SheetGrid } from './sheet-grid';
import type { WorkbookContent } from './workbook-content';

/** A row no file holds. Set behind the last, it comes out alone unless a quotation mark above is still open. */
const END = '\u0000end of rows\u0000';

/**
 * Reads a text of separated values with hucre. Every field stays the text it is, numbers and dates too: what "01/02"
 * or "0130" means depends on the column, which is for the recogniser to say. An empty field is blank. The sheet is
 * named after the file, as Excel names it. Throws a `ReadFault`.
 */
export function readCsv(bytes: Bytes, file: string): WorkbookContent {
  const { body, delimiter } = openSeparatedText(bytes);
  if (delimiter === '\u0000' || body.includes('\u0000')) throw new ReadFault('workbook-damaged');
  const rows = parseCsv(`${body}${/[\r\n]$/.test(body) || body === '' ? '' : '\n'}${END}`, { delimiter });
  const last = rows.pop();
  if (last?.length !== 1 || last[0] !== END) {
    throw new ReadFault('quotation-open', { cell: String(rows.length + 1) });
  }

  const grid = new SheetGrid(
    { file, sheet: sheetNameOf(file), position: 0, visibility: 'visible', dateSystem: '1900' },
    { hasExcelLimits: false },
  );
  for (const [row, fields] of rows.entries()) {
    for (const [column, field] of fields.entries()) {
      if (typeof field === 'string') grid.text(row, column, field.replaceAll('\r\n', '\n'));
    }
    rows[row] = [];
  }
  return { dateSystem: '1900', grids: [grid.finish()], externalLinks: [] };
}

/** The file's name without folder and extension. */
function sheetNameOf(file: string): string {
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(0, dot) : name;
}
