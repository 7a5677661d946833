import type { Sheet } from 'hucre/xlsx';

import { namingSheet, ReadFault } from './read-fault';
import { SheetGrid } from './sheet-grid';
import type { WorkbookContent } from './workbook-content';
import { readWithHucre } from './xlsx/read-with-hucre';
import { pathOfType, readRelationships, relationshipsPath } from './xlsx/relationships';
import { countCells, fillGridFromHucre } from './xlsx/sheet-to-grid';
import { type SurveyedSheet, surveyedSheet } from './xlsx/surveyed-sheet';
import { dateSystemOf, listSheets } from './xlsx/workbook-xml';
import {
  checkRemainingParts,
  findWorkbook,
  locateSheets,
  readExternalLinks,
  requiredPart,
} from './xlsx/workbook-parts';
import { wholePart } from './zip/expand-part';
import { textOf } from './zip/part-text';
import { StoredZip } from './zip/stored-zip';
import type { ZipPackage } from './zip/zip-package';

const CONTENT_TYPES = '[Content_Types].xml';
const NO_CELLS: ReadonlySet<number> = new Set();

/**
 * Reads an .xlsx package (ECMA-376) with hucre. Every part's checksum and size are verified, also of parts that are
 * not needed; hucre gets the needed ones, expanded, and nothing else, and the values it gives are held against those
 * counted in the parts. `file` goes into the grids' sources. Throws a `ReadFault`.
 */
export async function readXlsx(archive: ZipPackage, file: string): Promise<WorkbookContent> {
  const path = await findWorkbook(archive);
  const relationships = await readRelationships(archive, path);
  const workbookXml = textOf(await wholePart(requiredPart(archive, path)), path);
  const located = locateSheets(archive, relationships, listSheets(workbookXml));
  const strings = pathOfType(relationships, 'sharedStrings');
  const styles = pathOfType(relationships, 'styles');

  const frame = [CONTENT_TYPES, relationshipsPath(''), path, relationshipsPath(path), styles, strings];
  const paths = new Set(
    [...frame, ...located.map((sheet) => sheet.path)].filter((name) => name !== undefined),
  );
  const parts = [...paths].map((name) => ({ name, part: requiredPart(archive, name) }));
  const zip = new StoredZip(parts.map(({ name, part }) => ({ name, size: part.size })));
  for (const { name, part } of parts) await wholePart(part, zip.slot(name));
  await checkRemainingParts(archive, new Set(parts.map(({ part }) => part)));

  if (styles !== undefined) textOf(zip.slot(styles), styles);
  const sharedTextCount = strings === undefined ? 0 : countTexts(textOf(zip.slot(strings), strings));
  const sheets = located.map((sheet) => surveyedSheet(sheet, zip.slot(sheet.path), sharedTextCount));
  const given = await readWithHucre(zip.bytes, sheets);
  const dateSystem = dateSystemOf(workbookXml);
  const grids = sheets.map((sheet) => {
    const { name, position, visibility } = sheet;
    const grid = new SheetGrid({ file, sheet: name, position, visibility, dateSystem });
    namingSheet(name, () => {
      fillGrid(grid, sheet, given.get(position));
    });
    given.delete(position);
    return grid.finish();
  });
  return { dateSystem, grids, externalLinks: await readExternalLinks(archive, relationships) };
}

/** Fills the grid, once the library's result holds as many values as the part; each cell is looked at where not. */
function fillGrid(grid: SheetGrid, sheet: SurveyedSheet, given: Sheet | undefined): void {
  if (given?.name !== sheet.name) throw new ReadFault('sheet-missing');
  const count = countCells(given);
  let hollowCells = NO_CELLS;
  if (!sheet.survey.isPlain || sheet.survey.valueCount !== count.given - count.empty) {
    const inspection = sheet.inspect();
    ({ hollowCells } = inspection);
    if (inspection.storedCount !== count.given - hollowCells.size) throw new ReadFault('workbook-damaged');
  }
  fillGridFromHucre(given, { hollowCells, numberWrittenAt: sheet.numberWrittenAt }, grid);
}

/** How many texts a shared strings part holds. */
function countTexts(sharedStringsXml: string): number {
  const item = /<(?:[\w.-]+:)?si[\s>/]/g;
  let count = 0;
  while (item.test(sharedStringsXml)) count++;
  return count;
}
