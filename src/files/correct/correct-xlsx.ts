import type { CellEdit, LeftOutReason } from '../../core/check/fixes/edit';
import { parseCellAddress } from '../../core/grid/address';
import type { Cell } from '../../core/grid/cell';
import { cellKey, type Grid } from '../../core/grid/grid';
import type { SourceWorkbook } from '../../core/grid/workbook';
import type { Bytes } from '../read/bytes';
import { preflight } from '../read/preflight';
import { pathOfType, readRelationships } from '../read/xlsx/relationships';
import { findWorkbook, locateSheets, requiredPart } from '../read/xlsx/workbook-parts';
import { listSheets } from '../read/xlsx/workbook-xml';
import { wholePart } from '../read/zip/expand-part';
import type { ZipPart } from '../read/zip/zip-package';
import { CellStyles } from './cell-styles';
import type { CorrectedFile } from './corrected-file';
import { type CellWrites, editWorksheet, stylesOfCells } from './edit-worksheet';
import { packParts } from './pack-parts';
import { withRecalculation } from './recalculate-on-open';
import { richTexts } from './rich-texts';

/**
 * Writes cells into the parts of an .xlsx or .xlsm package. Only the sheets with corrected cells change, the styles
 * where a cell needs to show a date or number, and the workbook part where formulas are to be worked out anew; every
 * other part keeps its bytes.
 */
export async function correctXlsx(
  bytes: Bytes,
  workbook: SourceWorkbook,
  edits: readonly CellEdit[],
): Promise<CorrectedFile> {
  const archive = preflight(bytes);
  const path = await findWorkbook(archive);
  const relationships = await readRelationships(archive, path);
  const workbookPart = requiredPart(archive, path);
  const workbookXml = await textOfPart(workbookPart);
  const stylesPart = archive.part(pathOfType(relationships, 'styles') ?? '');
  const stringsPart = archive.part(pathOfType(relationships, 'sharedStrings') ?? '');
  const styles = stylesPart && new CellStyles(await textOfPart(stylesPart));
  const rich = stringsPart ? richTexts(await textOfPart(stringsPart)) : new Set<number>();

  const replacements = new Map<ZipPart, string>();
  const leftOut = new Map<CellEdit, LeftOutReason>();
  for (const sheet of locateSheets(archive, relationships, listSheets(workbookXml))) {
    const own = edits.filter((edit) => edit.sheet === sheet.name);
    const grid = workbook.grids.find(({ source }) => source.sheet === sheet.name);
    if (own.length === 0 || !grid) continue;
    const xml = await textOfPart(sheet.part);
    const datesLike = stylesOfDates(xml, grid, own);
    const edited = editWorksheet(xml, writesOf(own), {
      styleFor: (cell, style, column) => styleFor(styles, cell, style, datesLike.get(column)),
      isRichText: (index) => rich.has(index),
    });
    for (const edit of own) {
      const reason = edited.leftOut.get(keyOf(edit));
      if (reason !== undefined) leftOut.set(edit, reason);
    }
    if (edited.xml !== xml) replacements.set(sheet.part, edited.xml);
  }
  if (styles && replacements.size > 0) replacements.set(stylesPart, styles.xml);
  const hasFormulas = workbook.grids.some(({ data }) => data.formulas.size > 0);
  if (hasFormulas && replacements.size > 0) replacements.set(workbookPart, withRecalculation(workbookXml));
  return { bytes: await packParts(archive.parts, await changedParts(replacements)), leftOut };
}

/** Byte order marks are kept, so that a part changes nowhere but where it is meant to. */
async function textOfPart(part: ZipPart): Promise<string> {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await wholePart(part));
}

/** The parts whose text is another than before. */
async function changedParts(texts: ReadonlyMap<ZipPart, string>): Promise<Map<ZipPart, Uint8Array>> {
  const changed = new Map<ZipPart, Uint8Array>();
  for (const [part, text] of texts)
    if (text !== (await textOfPart(part))) changed.set(part, new TextEncoder().encode(text));
  return changed;
}

function styleFor(
  styles: CellStyles | undefined,
  cell: Cell,
  style: number | undefined,
  datesLike: number | undefined,
): number | undefined {
  if (styles?.isUsable !== true) return cell.kind === 'date' ? undefined : style;
  if (cell.kind === 'date') return styles.forDate(style ?? 0, datesLike, !Number.isInteger(cell.serial));
  return cell.kind === 'number' && style !== undefined ? styles.forNumber(style) : style;
}

/** For each column that gets a date, the format of a date that stands in it already. */
function stylesOfDates(xml: string, grid: Grid, edits: readonly CellEdit[]): ReadonlyMap<number, number> {
  const columns = new Set(
    edits.filter(({ after }) => after.kind === 'date').map((edit) => keyOf(edit) % cellKey(1, 0)),
  );
  const places = new Set<number>();
  for (const column of columns) {
    for (let row = 0; row < grid.rowCount; row++) {
      if (grid.kindAt(row, column) !== 'date') continue;
      places.add(cellKey(row, column));
      break;
    }
  }
  const styles = places.size === 0 ? new Map<number, number>() : stylesOfCells(xml, places);
  return new Map([...styles].map(([key, style]) => [key % cellKey(1, 0), style]));
}

function writesOf(edits: readonly CellEdit[]): CellWrites {
  const rows = new Map<number, Map<number, Cell>>();
  for (const edit of edits) {
    const [row, column] = [Math.floor(keyOf(edit) / cellKey(1, 0)), keyOf(edit) % cellKey(1, 0)];
    const cells = rows.get(row) ?? new Map<number, Cell>();
    rows.set(row, cells.set(column, edit.after));
  }
  return rows;
}

/** The edit's place as one number; its address was read when the edit was made. */
function keyOf({ cell }: CellEdit): number {
  const place = parseCellAddress(cell);
  return place ? cellKey(place.row, place.column) : -1;
}
