import type { Sheet } from 'hucre/xlsx';

import type { Grid } from '../../core/grid/grid';
import { namingSheetLater, ReadFault } from './read-fault';
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
import { expandPart, wholePart } from './zip/expand-part';
import { textOf } from './zip/part-text';
import { RepackedZip } from './zip/repacked-zip';
import type { ZipPackage, ZipPart } from './zip/zip-package';

const CONTENT_TYPES = '[Content_Types].xml';
const NO_CELLS: ReadonlySet<number> = new Set();
const NO_NUMBERS: ReadonlyMap<string, number> = new Map();
const LARGE_SHEET_BYTES = 32_000_000;

/**
 * Reads an .xlsx package (ECMA-376) with hucre. Every part's checksum and size are verified, also of parts that are
 * not needed; hucre gets the needed ones and nothing else, and the values it gives are held against those
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
  const names = new Set(frame.filter((name) => name !== undefined));
  const plain = [...names, ...located.filter(({ part }) => !isLarge(part)).map((sheet) => sheet.path)].map(
    (name) => ({ name, part: requiredPart(archive, name) }),
  );
  const large = located.filter(({ part }) => isLarge(part));
  const zip = new RepackedZip([
    ...plain.map(({ name, part }) => ({ name, size: part.size })),
    ...large.map((sheet) => ({ name: sheet.path, asItLies: sheet.part })),
  ]);
  for (const { name, part } of plain) await wholePart(part, zip.slot(name));
  await checkRemainingParts(archive, new Set([...plain, ...large].map(({ part }) => part)));

  if (styles !== undefined) textOf(zip.slot(styles), styles);
  const sharedTextCount = strings === undefined ? 0 : countTexts(textOf(zip.slot(strings), strings));
  const sheets: SurveyedSheet[] = [];
  for (const sheet of located) {
    const pieces = isLarge(sheet.part) ? () => expandPart(sheet.part) : () => [zip.slot(sheet.path)];
    sheets.push(await surveyedSheet(sheet, pieces, sharedTextCount));
  }
  const given = await readWithHucre(zip.bytes, sheets);
  const dateSystem = dateSystemOf(workbookXml);
  const grids: Grid[] = [];
  for (const sheet of sheets) {
    const { name, position, visibility } = sheet;
    const grid = new SheetGrid({ file, sheet: name, position, visibility, dateSystem });
    await namingSheetLater(name, () => fillGrid(grid, sheet, given.get(position)));
    given.delete(position);
    grids.push(grid.finish());
  }
  return { dateSystem, grids, externalLinks: await readExternalLinks(archive, relationships) };
}

/** A sheet hucre expands itself: its bytes are not held beside the text hucre makes of them. */
function isLarge({ size }: ZipPart): boolean {
  return size > LARGE_SHEET_BYTES;
}

/** Fills the grid, once the library's result holds as many values as the part; each cell is looked at where not. */
async function fillGrid(grid: SheetGrid, sheet: SurveyedSheet, given: Sheet | undefined): Promise<void> {
  if (given?.name !== sheet.name) throw new ReadFault('sheet-missing');
  const count = countCells(given);
  let hollowCells = NO_CELLS;
  if (!sheet.survey.isPlain || sheet.survey.valueCount !== count.given - count.empty) {
    const inspection = await sheet.inspect();
    ({ hollowCells } = inspection);
    if (inspection.storedCount !== count.given - hollowCells.size) throw new ReadFault('workbook-damaged');
  }
  const wildDates = count.wildDates.length > 0 ? await sheet.numbersWrittenAt(count.wildDates) : NO_NUMBERS;
  fillGridFromHucre(given, { hollowCells, wildDates }, grid);
}

/** How many texts a shared strings part holds. */
function countTexts(sharedStringsXml: string): number {
  const item = /<(?:[\w.-]+:)?si[\s>/]/g;
  let count = 0;
  while (item.test(sharedStringsXml)) count++;
  return count;
}
