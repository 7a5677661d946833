import type { Bytes } from './bytes';
import { namingSheet } from './read-fault';
import { loadSheetJs, readWithSheetJs } from './sheetjs';
import { dateByFormat, gridOfSheet } from './sheetjs-to-grid';
import type { StoredCells } from './stored-cells';
import type { WorkbookContent } from './workbook-content';
import { listXlsbCells } from './xlsb/list-cells';
import { countSharedStrings, readXlsbWorkbook } from './xlsb/xlsb-workbook';
import { pathOfType, readRelationships } from './xlsx/relationships';
import {
  checkRemainingParts,
  findWorkbook,
  locateSheets,
  readExternalLinks,
  requiredPart,
} from './xlsx/workbook-parts';
import { wholePart } from './zip/expand-part';
import type { ZipPackage } from './zip/zip-package';

/**
 * Reads an .xlsb workbook with SheetJS. The order and visibility of the sheets, the date system and the links come
 * from the package itself, every part's checksum is verified, and every cell the package stores must be among those
 * SheetJS gives. Throws a `ReadFault`.
 */
export async function readXlsb(archive: ZipPackage, bytes: Bytes, file: string): Promise<WorkbookContent> {
  const path = await findWorkbook(archive);
  const { sheets, dateSystem } = readXlsbWorkbook(await wholePart(requiredPart(archive, path)), path);
  const relationships = await readRelationships(archive, path);
  const located = locateSheets(archive, relationships, sheets);
  await checkRemainingParts(archive, new Set());
  const strings = pathOfType(relationships, 'sharedStrings');
  const sharedStringCount =
    strings === undefined ? 0 : countSharedStrings(await wholePart(requiredPart(archive, strings)), strings);
  const stored: StoredCells[] = [];
  for (const { name, part, path: sheetPath } of located) {
    const content = await wholePart(part);
    stored.push(namingSheet(name, () => listXlsbCells(content, sheetPath, sharedStringCount)));
  }
  const book = await readWithSheetJs(bytes, { withStyles: true });
  const isDate = dateByFormat((await loadSheetJs()).SSF.is_date);
  const grids = located.map(({ name, position, visibility }, index) =>
    gridOfSheet(
      book,
      name,
      { stored: stored[index]!, isDate },
      { file, sheet: name, position, visibility, dateSystem },
    ),
  );
  return { dateSystem, grids, externalLinks: await readExternalLinks(archive, relationships) };
}
