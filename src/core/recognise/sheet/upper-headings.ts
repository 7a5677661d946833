import { sureness } from '../fields/field-recogniser';
import { FIELD_RECOGNISERS } from '../fields/field-recognisers';
import { headingWords } from '../fields/heading-words';
import type { Field } from '../../profile/profile';
import { FILTER_KEYS } from './filter-keys';
import { holdsValue } from './heading-row';
import type { ColumnRun } from './scan-sheet';
import type { SheetView } from './sheet-view';

/** Rows over the lowest heading row that may belong to it: the year, the area, the measure. */
const MOST_UPPER_ROWS = 2;
const SURE = 0.5;
/** What the corner of a cross-table names: its rows. */
const CORNER_FIELDS: readonly Field[] = ['month', 'date', 'area', 'category', 'source', 'camera'];
const CORNER_WORDS =
  /^(?:indicators?|measures?|kpis?|performance (?:indicators?|measures?)|periods?|quarters?|names?)$/;

/**
 * The rows right above `headingRow` that stand over its columns and belong to the heading, top to bottom: an area, a
 * year or a measure over each group of counts. The word for the rows may stand in any of them. Titles, filters and forms
 * are none. Looked for no higher than `firstRow`.
 */
export function upperHeadings(
  view: SheetView,
  columns: ColumnRun,
  headingRow: number,
  firstRow: number,
): number[] {
  const rows: number[] = [];
  for (let row = headingRow - 1; row >= firstRow && rows.length < MOST_UPPER_ROWS; row--) {
    if (!standsOver(view, columns, row, row + 1)) break;
    rows.unshift(row);
  }
  return rows;
}

/** Whether one row is the upper part of the heading in the next. */
function standsOver(view: SheetView, columns: ColumnRun, row: number, lower: number): boolean {
  const corner = view.textAt(row, columns.first);
  const isOverCountsAlone = view.isBlankAt(row, columns.first);
  const groups = filledColumns(view, row, columns).filter((column) => column > columns.first);
  if (isOverCountsAlone) return groups.length > 0;
  if (holdsValue(view, row, columns)) return false;
  const isCornerBelowBlank = view.isBlankAt(lower, columns.first);
  const counts = filledColumns(view, lower, columns).filter((column) => column > columns.first);
  const [firstCount] = counts;
  if (firstCount === undefined) return false;
  // Beside the corner may stand the words for further columns of labels.
  const over = groups.filter((column) => !isCornerBelowBlank || column >= firstCount);
  // "Total" in the upper row may have nothing under it.
  if (over.filter((column) => counts.includes(column)).length * 2 < Math.max(over.length, 1)) return false;
  if (over.length > 1 && tellsApart(view, lower, counts, over)) return true;
  return (
    isCornerBelowBlank &&
    namesRows(corner) &&
    reachesOver(view, row, over, counts) &&
    counts.every((column) => isOfCounts(view, lower, column)) &&
    !isForm(view, row, over)
  );
}

function filledColumns(view: SheetView, row: number, { first, last }: ColumnRun): number[] {
  const filled: number[] = [];
  for (let column = first; column <= last; column++) if (!view.isBlankAt(row, column)) filled.push(column);
  return filled;
}

/** Whether the same words stand under several of the groups: only what is over them says which is which. */
function tellsApart(
  view: SheetView,
  lower: number,
  counts: readonly number[],
  over: readonly number[],
): boolean {
  const groupsOf = new Map<string, Set<number>>();
  for (const column of counts) {
    const group = over.findLast((one) => one <= column);
    if (group === undefined) continue;
    const text = view.labelAt(lower, column).toLowerCase();
    groupsOf.set(text, (groupsOf.get(text) ?? new Set()).add(group));
  }
  return [...groupsOf.values()].some((groups) => groups.size > 1);
}

/** Whether a heading says what or when is counted: "Hours staffed" under "Operations" is something else. */
function isOfCounts(view: SheetView, row: number, column: number): boolean {
  const { measure, month, span, quarter, year, calendarYear, relative, isTotal, isComparison, isYearToDate } =
    view.headingAt(row, column);
  return (
    isTotal ||
    isComparison ||
    isYearToDate ||
    (measure ?? month ?? span ?? quarter ?? year ?? calendarYear ?? relative) !== undefined
  );
}

function namesRows(corner: string): boolean {
  const words = headingWords(corner);
  return (
    CORNER_WORDS.test(words) ||
    FIELD_RECOGNISERS.some(
      (recogniser) => CORNER_FIELDS.includes(recogniser.field) && sureness(recogniser, words) >= SURE,
    )
  );
}

/**
 * Whether a text of the row reaches over several headings: merged over them, or blank above all but the first. A single
 * one that is not merged may be the value of a filter ("Month | April"), unless it is a year: "Month | 2016/17".
 */
function reachesOver(
  view: SheetView,
  row: number,
  over: readonly number[],
  counts: readonly number[],
): boolean {
  if (over.length === 1) {
    const merge = view.mergeFrom(row, over[0]!);
    const isMerged = merge !== undefined && merge.lastColumn > merge.firstColumn;
    const { year, calendarYear, month } = view.headingAt(row, over[0]!);
    return isMerged || (counts.length > 1 && month === undefined && (year ?? calendarYear) !== undefined);
  }
  return counts.some((column) => column > over[0]! && !over.includes(column));
}

/** "Area: | Stevenage | | Month: | April": the lines of a form. */
function isForm(view: SheetView, row: number, over: readonly number[]): boolean {
  return over.some((column) => {
    const text = view.textAt(row, column);
    return text.endsWith(':') || FILTER_KEYS.test(text);
  });
}
