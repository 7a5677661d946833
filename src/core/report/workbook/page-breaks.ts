import { PAGE_WIDTH, sumOfPoints } from './sheet-columns';
import type { RowGroup } from './sheet-draft';

const A4_POINTS = { portrait: 842, landscape: 595 } as const;
const POINTS_AN_INCH = 72;
/** Printers and engines differ by a line or two a page. */
const ROOM_TO_COUNT_WITH = 0.96;

/** Paper, and how wide a sheet is printed on it. Margins are in inches. */
export interface Paper {
  readonly orientation: 'portrait' | 'landscape';
  readonly margins: { readonly top: number; readonly bottom: number };
  readonly columnWidths: readonly number[];
}

/** A sheet as it is cut into pages. Heights are in points. */
export interface PagedRows extends Paper {
  readonly heights: readonly number[];
  readonly keptTogether: readonly RowGroup[];
  /** Tables: kept together where they fit on a page; longer ones run on. */
  readonly keptWhole?: readonly RowGroup[];
  /** Height of the rows printed again on each page. */
  readonly repeatedHeight: number;
}

/** Excel takes no more breaks on a sheet. */
const MOST_BREAKS = 1_000;

/**
 * The rows before which a new page starts, so that rows that belong together (a heading and what follows, a chart
 * and its words) share a page. A group longer than a page is cut where the page ends. Every page of such a sheet ends
 * at a break of ours: where an engine ends one a line later, all that follows would shift against our count, and a
 * heading end up alone. A sheet that is one long table (it repeats its header) flows, and breaks before groups only.
 */
export function pageBreaks({ keptWhole = [], ...given }: PagedRows): number[] {
  const pageHeight = heightOfPage(given);
  const tables = keptWhole.filter(({ first, last }) => heightOfRows(first, last, given) <= pageHeight);
  const rows: PagedRows = { ...given, keptTogether: [...given.keptTogether, ...tables] };
  const breaks: number[] = [];
  const isOneTable = rows.repeatedHeight > 0;
  if (rows.keptTogether.length === 0) return breaks;
  let used = 0;
  rows.heights.forEach((height, row) => {
    const needed = heightKeptWith(row, rows);
    if (used > 0 && used + Math.min(needed, pageHeight) > pageHeight) {
      const isGroup = needed > height;
      if ((isGroup || !isOneTable) && breaks.length < MOST_BREAKS) breaks.push(row);
      used = rows.repeatedHeight;
    }
    used += height;
  });
  return breaks;
}

/** The rows a page takes, in the points of the sheet: a sheet printed smaller has more to a page. */
export function heightOfPage({ orientation, margins, columnWidths }: Paper): number {
  const paper = A4_POINTS[orientation] - (margins.top + margins.bottom) * POINTS_AN_INCH;
  const scale = Math.min(1, sumOfPoints([PAGE_WIDTH[orientation]]) / sumOfPoints(columnWidths));
  return (paper / scale) * ROOM_TO_COUNT_WITH;
}

/** The height of a row and of those that must follow it on its page. */
function heightKeptWith(row: number, rows: PagedRows): number {
  let last = row;
  for (const group of rows.keptTogether)
    if (group.first <= last && group.last > last && group.first >= row) last = group.last;
  return heightOfRows(row, last, rows);
}

function heightOfRows(first: number, last: number, { heights }: Pick<PagedRows, 'heights'>): number {
  return heights.slice(first, last + 1).reduce((sum, height) => sum + height, 0);
}
