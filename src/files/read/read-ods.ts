import { cellKey } from '../../core/grid/grid';
import type { Bytes } from './bytes';
import { inspectOdsContent } from './ods/inspect-content';
import { ReadFault } from './read-fault';
import { loadSheetJs, readWithSheetJs } from './sheetjs';
import { dateByFormat, gridOfSheet, type SheetJsOrigin } from './sheetjs-to-grid';
import type { WorkbookContent } from './workbook-content';
import { checkRemainingParts, requiredPart } from './xlsx/workbook-parts';
import { textOfPart } from './zip/part-text';
import type { ZipPackage } from './zip/zip-package';

const CONTENT = 'content.xml';

/**
 * Reads an .ods spreadsheet (ODF 1.3) with SheetJS. What is hidden, what is a date and the date system come from the
 * content itself, every part's checksum is verified, and every cell the content stores must be among those SheetJS
 * gives. Copies of other documents' sheets are no sheets of this one. Throws a `ReadFault`.
 */
export async function readOds(archive: ZipPackage, bytes: Bytes, file: string): Promise<WorkbookContent> {
  const part = requiredPart(archive, CONTENT);
  const { sheets, dateSystem } = inspectOdsContent(await textOfPart(part));
  await checkRemainingParts(archive, new Set([part]));
  const book = await readWithSheetJs(bytes, { withStyles: false });
  if (book.SheetNames.length !== sheets.length) throw new ReadFault('workbook-damaged');

  const hasDateFormat = dateByFormat((await loadSheetJs()).SSF.is_date);
  const own = sheets.map((sheet, index) => ({ ...sheet, name: book.SheetNames[index]! }));
  const grids = own
    .filter(({ linkedFrom }) => linkedFrom === undefined)
    .map(({ name, isHidden, stored, dates, hidden }, position) => {
      const isDate: SheetJsOrigin['isDate'] = (cell, row, column) =>
        dates.has(cellKey(row, column)) || hasDateFormat(cell);
      const visibility = isHidden ? 'hidden' : 'visible';
      return gridOfSheet(
        book,
        { stored, isDate, hidden },
        { file, sheet: name, position, visibility, dateSystem },
      );
    });
  if (grids.length === 0) throw new ReadFault('no-sheets');
  const links = sheets.flatMap(({ linkedFrom }) => linkedFrom ?? []);
  return { dateSystem, grids, externalLinks: [...new Set(links)] };
}
