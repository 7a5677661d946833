import { workbookText } from '../../language/en-GB/workbook';
import { heightOfPage, pageBreaks } from './page-breaks';
import type { PrintPlan } from './plan';
import { writableText } from './safe-text';
import { pageWidthOf } from './sheet-columns';
import type { SheetDraft } from './sheet-draft';

/** In inches; `PAGE_WIDTH` in sheet-columns.ts is what they leave of A4. */
export const MARGINS = { top: 0.8, right: 0.7, bottom: 0.75, left: 0.7, header: 0.4, footer: 0.4 } as const;

/** Excel takes 255 characters in a header or footer, its codes and the page number among them. */
const LONGEST_TEXT = 170;

/** A table this long runs over several screens: its header stays in view. */
const LONG_TABLE = 25;
/** A statistics sheet that is longer than its page by no more than this is printed smaller, on one. */
const MOST_OVER_A_PAGE = 1.2;
/** More rows above the data than this would leave too little of a small screen. */
const MOST_FROZEN_ROWS = 12;

/**
 * How a sheet prints: A4, one page wide, the report's title above, the sheet's name and page numbers below. A sheet
 * of one table that runs over its page repeats the table's header on every page; on others each table has a page to
 * itself where it would be cut. Header and footer only repeat what the sheet says itself.
 */
export function planPrint(sheet: SheetDraft, documentTitle: string): PrintPlan {
  const { orientation, role, title } = sheet.part;
  const printed = sheet.rows.slice(0, sheet.printedRows);
  const heights = printed.map((row) => row.height);
  const columnWidths = printedColumns(sheet);
  const paper = { orientation, margins: MARGINS, columnWidths };
  const pages = heights.reduce((sum, height) => sum + height, 0) / heightOfPage(paper);
  const onOnePage = pages > 1 && pages <= MOST_OVER_A_PAGE && role === 'statistics';
  const header = sheet.printedRows === undefined ? headerOfOnlyTable(sheet) : undefined;
  const repeated = pages > 1 && !onOnePage ? header : undefined;
  return {
    orientation,
    margins: MARGINS,
    area: { firstRow: 0, firstColumn: 0, lastRow: printed.length - 1, lastColumn: columnWidths.length - 1 },
    ...(repeated !== undefined && { repeatedRows: { first: repeated, last: repeated } }),
    onOnePage,
    breaksBefore: onOnePage
      ? []
      : pageBreaks({
          ...paper,
          heights,
          keptTogether: sheet.keptTogether,
          keptWhole: repeated === undefined ? sheet.keptWhole : [],
          repeatedHeight: repeated === undefined ? 0 : heights[repeated]!,
        }),
    headerText: shorten(writableText(documentTitle)),
    footerText: shorten(writableText(title)),
    pageNumbering: workbookText.pageNumbering,
  };
}

/** The columns that are printed: all, or as many as fill the page where the rows above a table are printed alone. */
function printedColumns({ columns: { widths }, printedRows, part }: SheetDraft): readonly number[] {
  if (printedRows === undefined) return widths;
  const pageWidth = pageWidthOf(part);
  let used = 0;
  const count = widths.findIndex((width) => (used += width) >= pageWidth);
  return count < 0 ? widths : widths.slice(0, count + 1);
}

/** How much stays in view while a long table scrolls by: its header, and its labels where it is wide too. */
export function planFreeze(sheet: SheetDraft): { rows: number; columns: number } | undefined {
  const headerRow = headerOfOnlyTable(sheet);
  if (headerRow === undefined || headerRow + 1 > MOST_FROZEN_ROWS) return undefined;
  const { firstRow, lastRow } = sheet.tables[0]!.range;
  return lastRow - firstRow > LONG_TABLE ? { rows: headerRow + 1, columns: 0 } : undefined;
}

function headerOfOnlyTable({ tables }: SheetDraft): number | undefined {
  return tables.length === 1 ? tables[0]!.range.firstRow : undefined;
}

/** An ampersand counts twice, as it is written. */
function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  if (line.replaceAll('&', '&&').length <= LONGEST_TEXT) return line;
  let length = 0;
  const kept = Array.from(line).filter((character) => {
    length += character === '&' ? 2 : character.length;
    return length < LONGEST_TEXT;
  });
  return `${kept.join('')}…`;
}
