import { workbookText } from '../../language/en-GB/workbook';
import { pageBreaks } from './page-breaks';
import type { PrintPlan } from './plan';
import { writableText } from './safe-text';
import type { SheetDraft } from './sheet-draft';

/** In inches; `PAGE_WIDTH` in sheet-columns.ts is what they leave of A4. */
export const MARGINS = { top: 0.8, right: 0.7, bottom: 0.75, left: 0.7, header: 0.4, footer: 0.4 } as const;

/** Excel takes 255 characters in a header or footer, its codes and the page number among them. */
const LONGEST_TEXT = 170;

/** A table this long runs over several pages or screens: its header is printed again and stays in view. */
const LONG_TABLE = 25;
/** More rows above the data than this would leave too little of a small screen. */
const MOST_FROZEN_ROWS = 12;

/**
 * How a sheet prints: A4, one page wide, the report's title above, the sheet's name and page numbers below, the
 * header of a long table on every page. Header and footer only repeat what the sheet says itself.
 */
export function planPrint(sheet: SheetDraft, documentTitle: string): PrintPlan {
  const repeated = headerOfLongTable(sheet);
  const heights = sheet.rows.map((row) => row.height);
  return {
    orientation: sheet.part.orientation,
    margins: MARGINS,
    area: {
      firstRow: 0,
      firstColumn: 0,
      lastRow: sheet.rows.length - 1,
      lastColumn: sheet.columns.widths.length - 1,
    },
    ...(repeated !== undefined && { repeatedRows: { first: repeated, last: repeated } }),
    breaksBefore: pageBreaks({
      orientation: sheet.part.orientation,
      margins: MARGINS,
      columnWidths: sheet.columns.widths,
      heights,
      keptTogether: sheet.keptTogether,
      repeatedHeight: repeated === undefined ? 0 : heights[repeated]!,
    }),
    headerText: shorten(writableText(documentTitle)),
    footerText: shorten(writableText(sheet.part.title)),
    pageNumbering: workbookText.pageNumbering,
  };
}

/** How much stays in view while a long table scrolls by: its header, and its labels where it is wide too. */
export function planFreeze(sheet: SheetDraft): { rows: number; columns: number } | undefined {
  const headerRow = headerOfLongTable(sheet);
  if (headerRow === undefined || headerRow + 1 > MOST_FROZEN_ROWS) return undefined;
  return { rows: headerRow + 1, columns: 0 };
}

function headerOfLongTable({ tables }: SheetDraft): number | undefined {
  const [table] = tables;
  if (!table || tables.length > 1) return undefined;
  const { firstRow, lastRow } = table.range;
  return lastRow - firstRow > LONG_TABLE ? firstRow : undefined;
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
