import type { SeparatedText } from './csv/separated-text';
import { rowsOfText } from './csv/rows-of-text';
import { MAXIMUM_TEXT_LENGTH } from './limits';
import { ReadFault } from './read-fault';
import { SheetGrid } from './sheet-grid';
import type { WorkbookContent } from './workbook-content';

/**
 * Reads a text of separated values. Every field stays the text it is, numbers and dates too: what "01/02"
 * or "0130" means depends on the column, which is for the recogniser to say. An empty field is blank. The sheet is
 * named after the file, as Excel names it. Throws a `ReadFault`.
 */
export function readCsv({ body, delimiter }: SeparatedText, file: string): WorkbookContent {
  if (delimiter === '\u0000' || body.includes('\u0000')) throw new ReadFault('workbook-damaged');
  const grid = new SheetGrid(
    { file, sheet: sheetNameOf(file), position: 0, visibility: 'visible', dateSystem: '1900' },
    { hasExcelLimits: false },
  );
  const rows = rowsOfText(body, delimiter);
  let row = 0;
  let next = rows.next();
  for (; !next.done; row++, next = rows.next()) {
    for (const [column, field] of next.value.entries()) {
      if (field.length > MAXIMUM_TEXT_LENGTH) throw new ReadFault('text-too-long', { cell: String(row + 1) });
      grid.text(row, column, field.replaceAll('\r\n', '\n'));
    }
  }
  if (!next.value) throw new ReadFault('quotation-open', { cell: String(row + 1) });
  return { dateSystem: '1900', grids: [grid.finish()], externalLinks: [] };
}

/** The file's name without folder and extension. */
function sheetNameOf(file: string): string {
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(0, dot) : name;
}
