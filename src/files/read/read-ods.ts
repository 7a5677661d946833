import { cellKey } from '../../core/grid/grid';
import { inspectOdsContent } from './ods/inspect-content';
import { ReadFault } from './read-fault';
import { loadSheetJs, readWithSheetJs } from './sheetjs';
import { dateByFormat, gridOfSheet, type SheetJsOrigin } from './sheetjs-to-grid';
import type { WorkbookContent } from './workbook-content';
import { checkRemainingParts, requiredPart } from './xlsx/workbook-parts';
import { wholePart } from './zip/expand-part';
import { textOf } from './zip/part-text';
import { RepackedZip } from './zip/repacked-zip';
import type { ZipPackage } from './zip/zip-package';

const CONTENT = 'content.xml';
const MANIFEST = 'META-INF/manifest.xml';
const STYLES = 'styles.xml';
/** What stands in for the styles part, which a document may do without and SheetJS may not. */
const NO_STYLES = new TextEncoder().encode('<office:document-styles/>');

/**
 * Reads an .ods spreadsheet (ODF 1.3) with SheetJS. Every part's checksum is verified; SheetJS gets the needed ones,
 * expanded, and nothing else. What is hidden, what is a date and the date system come from the content itself, and
 * every cell it stores must be among those SheetJS gives. Copies of other documents' sheets are no sheets of this
 * one. Throws a `ReadFault`.
 */
export async function readOds(archive: ZipPackage, file: string): Promise<WorkbookContent> {
  await checkRemainingParts(archive, new Set());
  const zip = await zipForSheetJs(archive);
  const { sheets, dateSystem } = inspectOdsContent(textOf(zip.slot(CONTENT), CONTENT));
  const book = await readWithSheetJs(zip.bytes, { withStyles: false });
  if (book.SheetNames.length !== sheets.length) throw new ReadFault('workbook-damaged');

  const hasDateFormat = dateByFormat((await loadSheetJs()).SSF.is_date);
  const own = [...sheets.entries()].filter(([, { linkedFrom }]) => linkedFrom === undefined);
  const grids = own.map(([index, { name, isHidden, stored, dates, hidden }], position) => {
    const isDate: SheetJsOrigin['isDate'] = (cell, row, column) =>
      dates.has(cellKey(row, column)) || hasDateFormat(cell);
    const source = {
      file,
      sheet: name,
      position,
      visibility: isHidden ? 'hidden' : 'visible',
      dateSystem,
    } as const;
    return gridOfSheet(book, book.SheetNames[index]!, { stored, isDate, hidden }, source);
  });
  if (grids.length === 0) throw new ReadFault('no-sheets');
  const links = sheets.flatMap(({ linkedFrom }) => linkedFrom ?? []);
  return { dateSystem, grids, externalLinks: [...new Set(links)] };
}

async function zipForSheetJs(archive: ZipPackage): Promise<RepackedZip> {
  const content = requiredPart(archive, CONTENT);
  const manifest = requiredPart(archive, MANIFEST);
  const styles = archive.part(STYLES);
  const zip = new RepackedZip([
    { name: CONTENT, size: content.size },
    { name: MANIFEST, size: manifest.size },
    { name: STYLES, size: styles?.size ?? NO_STYLES.length },
  ]);
  await wholePart(content, zip.slot(CONTENT));
  await wholePart(manifest, zip.slot(MANIFEST));
  if (styles) await wholePart(styles, zip.slot(STYLES));
  else zip.slot(STYLES).set(NO_STYLES);
  return zip;
}
