import {
  readXlsx,
  type Cell,
  type CellStyle as FileStyle,
  type CellValue as FileValue,
  type Sheet as FileSheet,
} from 'hucre/xlsx';

import { parseArea, WHOLE_SHEET } from '../book/area';
import { CellError, type CellValue } from '../book/cell-value';
import { addName } from '../book/names';
import type { Sheet } from '../book/sheet';
import { addTable, findTable } from '../book/tables';
import { Workbook, type WorkbookOptions } from '../book/workbook';
import { readCalculation } from './calculation-of-file';
import { readCharts } from './charts-of-file';
import { readCustomParts } from './custom-parts';
import { formulaOfFile } from './functions-of-file';
import { readPage } from './page-of-file';
import { readSheetProperties } from './properties-of-sheets';
import { readConditionalRules, readValidations } from './rules-of-file';
import { readSettings } from './settings-of-file';
import { colourOf, readStyle } from './style-of-file';
import { POINTS_OF_DIGIT } from './save-xlsx';
import { readTextParts } from './zip-parts';

/** An .xlsx file as it was read, in no workbook yet: putting it into one takes no waiting. */
export interface XlsxFile {
  readonly file: Awaited<ReturnType<typeof readXlsx>>;
  /** The parts of its charts, by which bars are told from columns. */
  readonly chartXml: readonly string[];
}

/**
 * Reads the bytes of an .xlsx file.
 *
 * @throws where they are none
 */
export async function readFile(bytes: Uint8Array): Promise<XlsxFile> {
  const file = await readXlsx(bytes, { readStyles: true });
  const charts = await readTextParts(bytes, (name) => /^xl\/charts\/chart\d+\.xml$/.test(name));
  const inOrder = [...charts].sort(([one], [other]) => numberOf(one) - numberOf(other));
  return { file, chartXml: inOrder.map(([, xml]) => xml) };
}

function numberOf(part: string): number {
  return Number(/(\d+)\.xml$/.exec(part)?.[1] ?? 0);
}

/**
 * A workbook from the bytes of an .xlsx file: sheets, cells with formulas and looks, tables, names, merges, links,
 * sizes, freezing, charts, print set-up, validation, rules by formula and value, comments, and what add-ins keep.
 * Results of formulas are those the file remembers until they are worked out again. Colours of themes are not read yet.
 *
 * @throws where the bytes are no .xlsx file
 */
export async function loadXlsx(bytes: Uint8Array, options: WorkbookOptions): Promise<Workbook> {
  const read = await readFile(bytes);
  const { file } = read;
  const workbook = new Workbook(options);
  const chartXml = [...read.chartXml];
  for (const from of file.sheets) {
    const sheet = takeSheet(workbook, read, from, from.name);
    readCharts(sheet, from, chartXml);
  }
  await readCustomParts(bytes, workbook);
  await readCalculation(bytes, workbook);
  await readSettings(bytes, workbook);
  await readSheetProperties(bytes, workbook);
  for (const { name, range, scope } of ownNames(read)) {
    addName(workbook, name, `=${range}`, scope === undefined ? undefined : workbook.findSheet(scope));
  }
  const { title, subject, creator, keywords, description, company, category, manager, custom } =
    file.properties ?? {};
  Object.assign(workbook.properties, {
    title: title ?? '',
    subject: subject ?? '',
    author: creator ?? '',
    keywords: keywords ?? '',
    comments: description ?? '',
    company: company ?? '',
    category: category ?? '',
    manager: manager ?? '',
  });
  for (const [key, value] of Object.entries(custom ?? {})) {
    // Dates are kept as their text: Office.js knows them as neither number nor text in a way all versions share.
    const kept = value instanceof Date ? value.toISOString() : value;
    workbook.properties.custom.set(key.toLowerCase(), { key, value: kept });
  }
  const active = workbook.sheets[file.activeSheet ?? 0];
  if (active?.visibility === 'Visible') workbook.activate(active);
  return workbook;
}

/** Puts a sheet of a file behind the sheets of a workbook, under a name that is free; its charts are left out. */
export function takeSheet(workbook: Workbook, { file }: XlsxFile, from: FileSheet, name: string): Sheet {
  const usual = usualStyle(workbook, file.defaultFont);
  const sheet = loadSheet(workbook, from, name);
  if (usual !== undefined) dress(sheet, usual);
  readPage(sheet, from);
  readValidations(sheet, from);
  readConditionalRules(sheet, from);
  return sheet;
}

/** The names of a file that people gave, without those of Excel's own, such as the print area. */
export function ownNames({ file }: XlsxFile) {
  return (file.namedRanges ?? []).filter(({ name }) => !name.startsWith('_xlnm.'));
}

/** The number of the style of cells that have none of their own, where the file's usual font is not Excel's. */
function usualStyle(workbook: Workbook, font: FontStyle | undefined): number | undefined {
  if (font?.name === undefined) return undefined;
  const usual = readStyle({ font });
  return workbook.styles.numberOf(usual) === 0 ? undefined : workbook.styles.numberOf(usual);
}

function dress({ cells }: Sheet, style: number): void {
  for (const [row, { values, styles }] of cells.rowsIn(WHOLE_SHEET)) {
    for (const [column, value] of values.entries()) {
      if (value !== undefined && styles[column] === undefined) cells.setStyle(row, column, style);
    }
  }
}

function loadSheet(workbook: Workbook, from: FileSheet, wanted: string): Sheet {
  const sheet = workbook.addSheet(wanted);
  for (const [row, values] of from.rows.entries()) {
    for (const [column, value] of values.entries()) sheet.cells.setValue(row, column, valueOf(value));
  }
  for (const [key, cell] of from.cells ?? []) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    loadCell(sheet, row, column, cell);
  }
  for (const { startRow, startCol, endRow, endCol } of from.merges ?? []) {
    sheet.merges.push({ area: { top: startRow, left: startCol, bottom: endRow, right: endCol } });
  }
  for (const [column, { width, hidden }] of (from.columns ?? []).entries()) {
    if (width !== undefined) sheet.columns.setSize(column, column, width * POINTS_OF_DIGIT);
    if (hidden) sheet.columns.setHidden(column, column, true);
  }
  for (const [row, { height, hidden }] of from.rowDefs ?? []) {
    if (height !== undefined) sheet.rows.setSize(row, row, height);
    if (hidden) sheet.rows.setHidden(row, row, true);
  }
  for (const { name, range, showTotalRow, style, showRowStripes, showAutoFilter } of from.tables ?? []) {
    const area = range === undefined ? undefined : parseArea(range);
    if (!area) continue;
    // Two tables of one name cannot be; one that came first keeps it.
    const table = addTable(sheet, area, true, findTable(workbook, name) ? undefined : name);
    table.showTotals = showTotalRow ?? false;
    table.style = style ?? '';
    table.showBandedRows = showRowStripes ?? false;
    table.showFilterButton = showAutoFilter ?? false;
  }
  sheet.frozen = { rows: from.freezePane?.rows ?? 0, columns: from.freezePane?.columns ?? 0 };
  sheet.showGridlines = from.view?.showGridLines ?? true;
  sheet.tabColor = colourOf(from.view?.tabColor) ?? '';
  if (from.hidden) sheet.visibility = 'Hidden';
  if (from.veryHidden) sheet.visibility = 'VeryHidden';
  return sheet;
}

function loadCell(sheet: Sheet, row: number, column: number, cell: Cell): void {
  const { formula, formulaResult, style, hyperlink, type, value, comment } = cell;
  if (formula !== undefined) {
    sheet.cells.setFormula(row, column, `=${formulaOfFile(formula)}`);
    sheet.cells.setValue(row, column, valueOf(formulaResult ?? value) ?? '');
    sheet.workbook.touch();
  } else {
    const error = type === 'error' && typeof value === 'string' ? CellError.read(value) : undefined;
    sheet.cells.setValue(row, column, error ?? valueOf(value));
  }
  if (style) sheet.cells.setStyle(row, column, sheet.workbook.styles.numberOf(readStyle(style)));
  if (comment) {
    sheet.comments.push({
      id: sheet.workbook.nextPartId(),
      area: { top: row, left: column, bottom: row, right: column },
      content: comment.text,
      resolved: false,
      authorName: comment.author ?? '',
      authorEmail: '',
      replies: [],
    });
  }
  if (hyperlink) {
    sheet.links.push({
      area: { top: row, left: column, bottom: row, right: column },
      // The library repeats a place in the workbook as the target.
      ...(hyperlink.location === undefined && { address: hyperlink.target }),
      ...(hyperlink.location !== undefined && { documentReference: hyperlink.location }),
      ...(hyperlink.tooltip !== undefined && { screenTip: hyperlink.tooltip }),
    });
  }
}

type FontStyle = NonNullable<FileStyle['font']>;

const DAY = 86_400_000;

/** The library gives dates as points in time; cells hold the number of the day. */
function valueOf(value: FileValue | undefined): CellValue | undefined {
  if (value === null || value === undefined) return undefined;
  if (!(value instanceof Date)) return value;
  const days = (value.getTime() - Date.UTC(1899, 11, 30)) / DAY;
  return days < 61 ? days - 1 : days;
}
