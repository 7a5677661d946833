import { writeXlsx, type Cell, type CellValue as FileValue, type WriteSheet } from 'hucre/xlsx';

import { areaAddress, WHOLE_SHEET, type Area } from '../book/area';
import { CellError, type CellValue } from '../book/cell-value';
import type { Sheet } from '../book/sheet';
import { writeSheetName } from '../book/sheet-name';
import type { Workbook } from '../book/workbook';
import { AddedParts } from './added-parts';
import { writeCalculation } from './calculation-of-file';
import { writeCharts } from './charts-of-file';
import { writeCustomParts } from './custom-parts';
import { formulaForFile } from './functions-of-file';
import { writeHeaderFooter } from './page-of-file';
import { writeConditionalRules, writeValidations } from './rules-of-file';
import { writeSheetProperties } from './properties-of-sheets';
import { writeSettings } from './settings-of-file';
import { argb, writeStyle } from './style-of-file';

type NamedRange = NonNullable<Parameters<typeof writeXlsx>[0]['namedRanges']>[number];

/** A column's width in a file is counted in digits of 7 pixels; a pixel is three quarters of a point. */
export const POINTS_OF_DIGIT = 7 * 0.75;

/**
 * The workbook as an .xlsx file: sheets, cells with formulas and looks, tables, names, merges, links, sizes, freezing,
 * print set-up, charts, validation, rules, comments, and what add-ins keep.
 */
export async function saveXlsx(workbook: Workbook): Promise<Uint8Array> {
  workbook.settle();
  const { title, subject, author, keywords, comments, company, category, manager, custom } =
    workbook.properties;
  const bytes = await writeXlsx({
    sheets: workbook.sheets.map(writeSheet),
    namedRanges: [...namesOf(workbook), ...workbook.sheets.flatMap(printNames)],
    properties: {
      title,
      subject,
      creator: author,
      keywords,
      description: comments,
      company,
      ...(category && { category }),
      ...(manager && { manager }),
      ...(custom.size > 0 && {
        custom: Object.fromEntries([...custom.values()].map(({ key, value }) => [key, value])),
      }),
    },
    activeSheet: workbook.activeSheet.position,
  });
  const added = new AddedParts();
  writeCustomParts(added, workbook);
  writeCalculation(added, workbook);
  writeSettings(added, workbook);
  writeSheetProperties(added, workbook);
  return added.putInto(bytes);
}

function writeSheet(sheet: Sheet): WriteSheet {
  const { page, frozen } = sheet;
  const headerFooter = writeHeaderFooter(page);
  return {
    name: sheet.name,
    cells: writeCells(sheet),
    columns: writeColumns(sheet),
    rowDefs: new Map(
      sheet.rows
        .entries()
        .map(([row, { size, hidden }]) => [row, { ...(size !== undefined && { height: size }), hidden }]),
    ),
    merges: sheet.merges.map(({ area: { top, left, bottom, right } }) => ({
      startRow: top,
      startCol: left,
      endRow: bottom,
      endCol: right,
    })),
    tables: sheet.tables.map((table) => ({
      name: table.name,
      displayName: table.name,
      range: areaAddress(table.area),
      columns: table.headings.map((name) => ({ name })),
      style: table.style,
      showRowStripes: table.showBandedRows,
      showAutoFilter: table.showFilterButton,
      showTotalRow: table.showTotals,
    })),
    ...((frozen.rows > 0 || frozen.columns > 0) && { freezePane: { ...frozen } }),
    ...(sheet.visibility === 'Hidden' && { hidden: true }),
    ...(sheet.visibility === 'VeryHidden' && { veryHidden: true }),
    view: {
      showGridLines: sheet.showGridlines,
      ...(sheet.tabColor && { tabColor: { rgb: argb(sheet.tabColor) } }),
    },
    pageSetup: {
      orientation: page.orientation === 'Landscape' ? 'landscape' : 'portrait',
      ...fitOf(sheet),
      margins: {
        top: page.topMargin / 72,
        bottom: page.bottomMargin / 72,
        left: page.leftMargin / 72,
        right: page.rightMargin / 72,
        header: page.headerMargin / 72,
        footer: page.footerMargin / 72,
      },
    },
    ...(headerFooter && { headerFooter }),
    charts: writeCharts(sheet),
    dataValidations: writeValidations(sheet),
    conditionalRules: writeConditionalRules(sheet),
    // The library counts the row above a break.
    rowBreaks: [...sheet.breaks.rows].map((row) => row - 1),
  };
}

function fitOf({ page: { zoom } }: Sheet) {
  const { scale, horizontalFitToPages: wide, verticalFitToPages: high } = zoom;
  if (scale !== undefined) return { scale };
  return { fitToPage: true, fitToWidth: wide ?? 0, fitToHeight: high ?? 0 };
}

function writeCells(sheet: Sheet): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  const styles = new Map<number, ReturnType<typeof writeStyle>>();
  for (const [row, stored] of sheet.cells.rowsIn(WHOLE_SHEET)) {
    const width = Math.max(stored.values.length, stored.styles.length);
    for (let column = 0; column < width; column++) {
      const value = stored.values[column];
      if (value === undefined && stored.styles[column] === undefined) continue;
      const number = sheet.styles.numberAt(row, column);
      const style = styles.get(number) ?? writeStyle(sheet.workbook.styles.styleOf(number));
      styles.set(number, style);
      cells.set(`${row},${column}`, { ...contentOf(value, stored.formulas.get(column)), style });
    }
  }
  for (const { area, address, documentReference, screenTip } of sheet.links) {
    const key = `${area.top},${area.left}`;
    const hyperlink = {
      target: address ?? '',
      ...(documentReference !== undefined && { location: documentReference }),
      ...(screenTip !== undefined && { tooltip: screenTip }),
    };
    cells.set(key, { ...cells.get(key), hyperlink });
  }
  for (const { area, content, authorName } of sheet.comments) {
    const key = `${area.top},${area.left}`;
    const comment = { text: content, ...(authorName && { author: authorName }) };
    cells.set(key, { ...cells.get(key), comment });
  }
  return cells;
}

function contentOf(value: CellValue | undefined, formula: string | undefined): Partial<Cell> {
  if (formula !== undefined)
    return { formula: formulaForFile(formula.slice(1)), formulaResult: fileValue(value) };
  return value instanceof CellError ? { value: value.code, type: 'error' } : { value: fileValue(value) };
}

function fileValue(value: CellValue | undefined): FileValue {
  if (value === undefined) return null;
  return value instanceof CellError ? value.code : value;
}

function writeColumns({ columns }: Sheet): { width?: number; hidden?: boolean }[] {
  const written: { width?: number; hidden?: boolean }[] = [];
  for (const [column, { size, hidden }] of columns.entries()) {
    while (written.length < column) written.push({});
    written[column] = {
      ...(size !== undefined && { width: size / POINTS_OF_DIGIT }),
      ...(hidden && { hidden }),
    };
  }
  return written;
}

function namesOf({ names }: Workbook): NamedRange[] {
  return names.map(({ name, formula, sheet }) => ({
    name,
    range: formulaForFile(formula.slice(1)),
    ...(sheet && { scope: sheet.name }),
  }));
}

/** Print area and repeated lines are names of the sheet. */
function printNames({ name, page }: Sheet): NamedRange[] {
  const fixed = (area: Area) => areaAddress(area).replaceAll(/[A-Z]+|\d+/g, (part) => `$${part}`);
  const address = (area: Area) => `${writeSheetName(name)}!${fixed(area)}`;
  const titles = [page.titleColumns, page.titleRows].filter((area) => area !== undefined).map(address);
  return [
    ...(page.printArea ? [{ name: '_xlnm.Print_Area', range: address(page.printArea), scope: name }] : []),
    ...(titles.length > 0 ? [{ name: '_xlnm.Print_Titles', range: titles.join(','), scope: name }] : []),
  ];
}
