import type { Part } from '../document';
import { columnPoints } from './font-metrics';

/**
 * A4 between the margins of `print-set-up.ts`, in column widths. Excel would take 94 and 141; LibreOffice draws
 * columns a little wider, and both should print at full size.
 */
export const PAGE_WIDTH = { portrait: 89, landscape: 133 } as const;

/** Working sheets are printed a little smaller, at eight and a half points, so that their lists take fewer pages. */
const WORKING_SCALE = 0.85;
const WORKING_ROLES: ReadonlySet<Part['role']> = new Set(['figures', 'reconciliation', 'data quality']);

/** How wide the columns of a part's sheet are together, so that they fill its page. */
export function pageWidthOf({ role, orientation }: Pick<Part, 'role' | 'orientation'>): number {
  const width = PAGE_WIDTH[orientation];
  return WORKING_ROLES.has(role) ? Math.floor(width / WORKING_SCALE) : width;
}

/** The columns of a sheet and where text goes. */
export interface SheetColumns {
  readonly widths: readonly number[];
  /** Where paragraph numbers stand; absent where the sheet has none. */
  readonly numberColumn?: number;
  /** Where paragraphs wrap. */
  readonly textColumn: number;
  /** Whether plain text runs across the page in lines, because no column is wide enough to wrap it in. */
  readonly lines: boolean;
  /** How far a line that does not wrap may run from the first column, in points. */
  readonly linePoints: number;
}

/** A column of a table as its width is worked out, all in column widths. */
export interface ColumnNeed {
  /** Shows the longest cell without wrapping. */
  readonly natural: number;
  /** Shows the longest word: below it, words or numbers are cut. */
  readonly least: number;
  /** The share of spare or missing room. */
  readonly weight: number;
  readonly wraps: boolean;
}

const NUMBER_COLUMN = 7;
/** Numbers and labels further apart are hard to read across. */
const WIDEST_NUMBER = 15;
const WIDEST_SPREAD_LABEL = 30;
/** Lines of a table longer than this are hard to read. */
const WIDEST_TEXT = 48;
/** A table a little wider than its page is printed a little smaller, rather than its labels broken. */
export const MOST_OVER_THE_PAGE = 1.1;
const WIDEST_LABEL = 28;
const NARROWEST_TEXT = 40;

/** One column for text across the page, or two where paragraphs have numbers. */
export function textColumns(pageWidth: number, numbered: boolean): SheetColumns {
  const widths = numbered ? [NUMBER_COLUMN, pageWidth - NUMBER_COLUMN] : [pageWidth];
  const linePoints = sumOfPoints(widths);
  return numbered
    ? { widths, numberColumn: 0, textColumn: 1, lines: false, linePoints }
    : { widths, textColumn: 0, lines: false, linePoints };
}

/**
 * Labels at the left, text beside them: for a sheet with paragraphs and small tables. The second column takes what
 * the others leave, so that paragraphs have room.
 */
export function labelledColumns(
  pageWidth: number,
  needs: readonly ColumnNeed[],
  numbered: boolean,
): SheetColumns {
  const first = clamp(needs[0]?.natural ?? 0, NUMBER_COLUMN, Math.max(WIDEST_LABEL, needs[0]?.least ?? 0));
  const others = needs.slice(2).map((need) => Math.max(need.least, Math.min(need.natural, WIDEST_NUMBER)));
  const second = Math.max(pageWidth - sumOf([first, ...others]), needs[1]?.least ?? 0, NARROWEST_TEXT);
  const widths = [first, second, ...others];
  const linePoints = sumOfPoints(widths);
  return { widths, textColumn: 1, lines: !numbered, linePoints, ...(numbered && { numberColumn: 0 }) };
}

/**
 * Columns for tables: numbers as wide as they need, text by its share of the page. A last empty column fills the
 * page, so that titles and notes have room to run on.
 */
export function tableColumns(
  pageWidth: number,
  needs: readonly ColumnNeed[],
  leastFirst: number,
): SheetColumns {
  const wanted = needs.map((need, index) => {
    const least = index === 0 ? Math.max(need.least, leastFirst) : need.least;
    return need.wraps ? Math.max(least, Math.min(need.natural, WIDEST_TEXT)) : Math.max(least, need.natural);
  });
  const spare = pageWidth - sumOf(wanted);
  const missing = sumOf(wanted) - pageWidth * MOST_OVER_THE_PAGE;
  const widths = spare >= 0 ? widenNumbers(wanted, needs, spare) : narrowTexts(wanted, needs, missing);
  const rest = roundDown(pageWidth - sumOf(widths));
  if (rest > 1) widths.push(rest);
  return { widths, textColumn: 0, lines: true, linePoints: sumOfPoints(widths) };
}

function widenNumbers(widths: readonly number[], needs: readonly ColumnNeed[], spare: number): number[] {
  const numbers = needs.filter((need) => !need.wraps).length;
  const each = numbers === 0 ? 0 : spare / numbers;
  const widened = widths.map((width, index) =>
    needs[index]!.wraps ? width : roundDown(Math.max(width, Math.min(width + each, WIDEST_NUMBER))),
  );
  const left = spare - (sumOf(widened) - sumOf(widths));
  widened[0] = roundDown(Math.max(widened[0]!, Math.min(widened[0]! + left, WIDEST_SPREAD_LABEL)));
  return widened;
}

/** Takes the missing room from the texts, which can wrap, by weight and never below their longest word. */
function narrowTexts(widths: readonly number[], needs: readonly ColumnNeed[], missing: number): number[] {
  const narrowed = [...widths];
  let rest = missing;
  // Columns that reach their least width drop out and the others share again: at most one round a column.
  for (let round = 0; round < needs.length; round++) {
    const open = needs.flatMap((need, index) => (need.wraps && narrowed[index]! > need.least ? [index] : []));
    const room = open.reduce((sum, index) => sum + narrowed[index]! / needs[index]!.weight, 0);
    if (rest <= 0.05 || room === 0) break;
    const asked = rest;
    for (const index of open) {
      const share = (asked * (narrowed[index]! / needs[index]!.weight)) / room;
      const taken = Math.min(share, narrowed[index]! - needs[index]!.least);
      narrowed[index] = narrowed[index]! - taken;
      rest -= taken;
    }
  }
  return narrowed.map(roundDown);
}

export function sumOfPoints(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + columnPoints(width), 0);
}

function sumOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

function roundDown(width: number): number {
  return Math.floor(width * 10 + 1e-6) / 10;
}
