import { readClues, type Clues } from '../words/read-clues';
import { FILTER_KEYS } from './filter-keys';
import type { Region } from './find-regions';
import type { SheetView } from './sheet-view';

/** One line of text above a table, with what it says. */
export interface LineAbove {
  readonly row: number;
  readonly text: string;
  readonly clues: Clues;
  /** A sentence is read for months and years, but names in it are no areas. */
  readonly isSentence: boolean;
  /** It stands at the head of the sheet or beside the table: it may be another table's and not this one's. */
  readonly isOfSheet: boolean;
}

/** A filter or a form's field above a table: "Year" beside "2017/18". */
export interface FilterAbove {
  readonly key: string;
  readonly value: string;
  readonly clues: Clues;
}

/** What stands above a table. */
export interface AboveTable {
  /** The nearest line right above the heading that is no sentence; '' where there is none. */
  readonly title: string;
  /** Nearest first; those of the table before those of the sheet. */
  readonly lines: readonly LineAbove[];
  readonly filters: readonly FilterAbove[];
}

const MOST_LINES = 12;
/** So many blank rows may part a title from its table. */
const WIDEST_GAP = 2;

/** Reads the lines above a region, and the head of the sheet where another table lies between. */
export function readAbove(view: SheetView, region: Region, sheetHeadLastRow: number): AboveTable {
  const own: LineAbove[] = [];
  const filters: FilterAbove[] = [];
  const isFirst = region.firstRow <= sheetHeadLastRow + 1;
  const isElsewhere = (column: number): boolean =>
    !isFirst && (column < region.columns.first || column > region.columns.last);
  const lowest = Math.max(region.aboveFirstRow, region.firstRow - MOST_LINES);
  for (let row = region.firstRow - 1; row >= lowest; row--) {
    const columns = filledColumns(view, row, region);
    const filter = filterOf(view, row, columns);
    // Several texts over the counts, none over the labels: an upper heading, and no title.
    const isHeading = columns.length > 1 && columns[0]! > region.columns.first;
    if (filter) filters.push(filter);
    else if (isHeading) continue;
    else for (const column of columns) own.push(...lineAt(view, row, column, isElsewhere(column)));
  }
  const head: LineAbove[] = [];
  for (let row = Math.min(sheetHeadLastRow, lowest - 1); row >= 0 && head.length < MOST_LINES; row--) {
    const only = view.scan.filled[row] === 1 ? view.scan.firstFilled[row]! : -1;
    if (only >= 0) head.push(...lineAt(view, row, only, true));
  }
  return { title: titleOf(own, region.firstRow), lines: [...own, ...head], filters };
}

/** The table's own cells of a row above it; a lone cell elsewhere in the row stands above every table. */
function filledColumns(view: SheetView, row: number, { columns }: Region): number[] {
  const own: number[] = [];
  for (let column = columns.first; column <= columns.last && own.length < 8; column++) {
    if (!view.isBlankAt(row, column)) own.push(column);
  }
  if (own.length > 0 || view.scan.filled[row] !== 1) return own;
  return [view.scan.firstFilled[row]!];
}

function lineAt(view: SheetView, row: number, column: number, isOfSheet: boolean): LineAbove[] {
  const text = view.labelAt(row, column);
  if (text === '' || text.length > 250) return [];
  const isSentence = /[.!?]$/.test(text) || text.split(' ').length > 14;
  return [{ row, text, clues: readClues(text, 'title'), isSentence, isOfSheet }];
}

function filterOf(view: SheetView, row: number, columns: readonly number[]): FilterAbove | undefined {
  const [first, second] = columns;
  if (first === undefined || second === undefined || columns.length > 2) return undefined;
  const key = view.textAt(row, first);
  if (!FILTER_KEYS.test(key)) return undefined;
  const value = view.labelAt(row, second);
  return { key: key.toLowerCase().replace(':', ''), value, clues: readClues(value, 'title') };
}

function titleOf(lines: readonly LineAbove[], headingRow: number): string {
  let next = headingRow;
  let title = '';
  for (const { row, text, isSentence } of lines) {
    if (row === next) continue;
    if (next - row > (next === headingRow ? WIDEST_GAP + 1 : 1)) break;
    if (!isSentence) return text;
    title ||= text;
    next = row;
  }
  return title;
}
