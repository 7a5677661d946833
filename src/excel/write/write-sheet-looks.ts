import { cellAddress, quoteSheetName, rangeAddress } from '../../core/grid/address';
import { footerCodes, headerCode } from '../../core/report/workbook/header-codes';
import type { PrintPlan, SheetPlan } from '../../core/report/workbook/plan';
import type { WriteQueue } from './write-queue';

const CALLS_OF_SHEET = 24;

/** The widths and heights of a sheet, its links, what stays in view, and how it prints. */
export async function writeSheetLooks(
  queue: WriteQueue,
  sheet: SheetPlan,
  worksheet: Excel.Worksheet,
): Promise<void> {
  await writeSizes(queue, sheet, worksheet);
  await writeLinks(queue, sheet, worksheet);
  const { freeze, print } = sheet;
  await queue.add(() => {
    worksheet.tabColor = `#${sheet.tabColour}`;
    worksheet.showGridlines = sheet.gridlines;
    worksheet.freezePanes.unfreeze();
    if (freeze) worksheet.freezePanes.freezeRows(freeze.rows);
    setUpPrint(worksheet, print);
  }, CALLS_OF_SHEET + print.breaksBefore.length);
}

async function writeSizes(queue: WriteQueue, sheet: SheetPlan, worksheet: Excel.Worksheet): Promise<void> {
  for (const [column, width] of sheet.columnWidths.entries()) {
    await queue.add(() => {
      const cells = worksheet.getRange(cellAddress(0, column));
      cells.format.columnWidth = pointsOfWidth(width);
    }, 2);
  }
  for (const { first, last, height } of runsOfHeight(sheet)) {
    await queue.add(() => {
      worksheet.getRange(`${first + 1}:${last + 1}`).format.rowHeight = height;
    }, 2);
  }
}

/** Digits of the default font as points: seven pixels each and five of padding, 96 pixels an inch (ECMA-376 18.3.1.13). */
export function pointsOfWidth(width: number): number {
  return Math.trunc(width * 7 + 5) * 0.75;
}

function* runsOfHeight({ rows }: SheetPlan): Generator<{ first: number; last: number; height: number }> {
  let first = 0;
  for (let row = 1; row <= rows.length; row++) {
    if (row < rows.length && rows[row]!.height === rows[first]!.height) continue;
    yield { first, last: row - 1, height: rows[first]!.height };
    first = row;
  }
}

async function writeLinks(queue: WriteQueue, sheet: SheetPlan, worksheet: Excel.Worksheet): Promise<void> {
  for (const [row, { cells }] of sheet.rows.entries()) {
    for (const { column, link } of cells) {
      if (!link) continue;
      await queue.add(() => {
        worksheet.getRange(cellAddress(row, column)).hyperlink = {
          documentReference: `${quoteSheetName(link.sheet)}!A1`,
          screenTip: link.hint,
        };
      }, 2);
    }
  }
}

function setUpPrint(worksheet: Excel.Worksheet, print: PrintPlan): void {
  const { pageLayout } = worksheet;
  pageLayout.paperSize = 'A4';
  pageLayout.orientation = print.orientation === 'portrait' ? 'Portrait' : 'Landscape';
  pageLayout.zoom = { horizontalFitToPages: 1, ...(print.onOnePage && { verticalFitToPages: 1 }) };
  pageLayout.setPrintArea(rangeAddress(print.area));
  if (print.repeatedRows) {
    const { first, last } = print.repeatedRows;
    pageLayout.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
  }
  pageLayout.setPrintMargins('Inches', print.margins);
  const pages = pageLayout.headersFooters.defaultForAllPages;
  const footer = footerCodes(print);
  pages.leftHeader = headerCode(print);
  pages.leftFooter = footer.left;
  pages.rightFooter = footer.right;
  worksheet.horizontalPageBreaks.removePageBreaks();
  for (const row of print.breaksBefore) worksheet.horizontalPageBreaks.add(cellAddress(row, 0));
}
