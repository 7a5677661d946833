import type { Bytes } from './bytes';
import { namingSheet, ReadFault } from './read-fault';
import { loadSheetJs, readWithSheetJs } from './sheetjs';
import { dateByFormat, gridOfSheet } from './sheetjs-to-grid';
import { withWindowsCharacters } from './windows-1252';
import type { WorkbookContent } from './workbook-content';
import { readBiffWorkbook } from './xls/biff-workbook';
import { listBiffCells } from './xls/list-cells';

/**
 * Reads the workbook stream of an .xls (BIFF 5 and 8) with SheetJS. The order and visibility of the sheets, the date
 * system and the links come from the stream itself, and every cell it stores must be among those SheetJS gives.
 * Throws a `ReadFault`.
 */
export async function readXls(stream: Bytes, file: string): Promise<WorkbookContent> {
  const { sheets, dateSystem, externalLinks, sharedStringCount, isAnsi } = readBiffWorkbook(stream);
  const worksheets = [...sheets.entries()].filter(([, sheet]) => sheet.isWorksheet);
  if (worksheets.length === 0) throw new ReadFault('no-sheets');
  // Before the library runs, which does not come back from some damaged streams.
  const stored = worksheets.map(([, { name, start }]) =>
    namingSheet(name, () => listBiffCells(stream, start, sharedStringCount)),
  );
  const book = await readWithSheetJs(stream, { withStyles: true });
  const isDate = dateByFormat((await loadSheetJs()).SSF.is_date);
  const grids = worksheets.map(([position, { name, visibility }], index) => {
    const origin = { stored: stored[index]!, isDate, ...(isAnsi ? { mend: withWindowsCharacters } : {}) };
    return gridOfSheet(book, name, origin, { file, sheet: name, position, visibility, dateSystem });
  });
  return { dateSystem, grids, externalLinks };
}
