import { KIND_CODE } from '../../grid/cell';
import { firstEntry } from './dated-rows';
import { CROSSTAB_SIGNS, ENTRY_FIELDS, type HeadingRow, holdsValue, readHeadingRow } from './heading-row';
import { findMonthRuns, monthLabelAt, type MonthRun } from './month-column';
import { type ColumnRun, contains } from './scan-sheet';
import type { SheetView } from './sheet-view';
import { upperHeadings } from './upper-headings';

/** Cells that stand together, without a blank row or column between them. Zero-based, ends included. */
export interface Block {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: ColumnRun;
}

/** Where a table begins, and the rows of its heading, top to bottom; none where a table of months has none of its own. */
export interface Start {
  readonly row: number;
  readonly headings: readonly HeadingRow[];
}

/** The table above a block, whose heading may be repeated in it. */
type TableAbove = Pick<Block, 'columns'> & Pick<Start, 'headings'>;

/** Headings are looked for in so many rows from the top of a block, and after every break in it. */
const SEARCHED_ROWS = 60;
const MOST_HEADING_ROWS = 3;
const MOST_TITLE_ROWS = 8;

/** Finds the rows at which tables begin in a block. */
export function findStarts(view: SheetView, block: Block, above?: TableAbove): Start[] {
  const starts: { row: number; headings: HeadingRow[] }[] = [];
  let texts = above?.headings.at(-1) && headingTexts(view, above.headings.at(-1)!.row, block.columns);
  for (const row of rowsToSearch(view, block)) {
    const heading = readHeadingRow(view, row, block.columns);
    if (!heading) continue;
    const open = starts.at(-1);
    const isNext = open && row === open.headings.at(-1)!.row + 1 && open.headings.length < MOST_HEADING_ROWS;
    const ownTexts = headingTexts(view, row, block.columns);
    const between = open && headingBetween(view, block, open.headings, row);
    if (isNext) open.headings.push(heading);
    else if (between) open.headings.push(between, heading);
    else if (texts === ownTexts && countTitleRows(view, block, row) === 0) continue;
    else starts.push({ row, headings: [heading] });
    texts = ownTexts;
  }
  if (starts.length === 0)
    return startOfMonths(view, block, above).map((start) => withUpper(view, block, start));
  for (const { headings } of starts) headings.push(...lowerHeadings(view, block, headings));
  return starts.map((start) => withUpper(view, block, start));
}

/** The one row between two headings, where it is a part of both: areas under years and over measures. */
function headingBetween(
  view: SheetView,
  { columns }: Block,
  headings: readonly HeadingRow[],
  lower: number,
): HeadingRow | undefined {
  const row = lower - 1;
  if (headings.at(-1)!.row !== row - 1 || headings.length + 2 > MOST_HEADING_ROWS) return undefined;
  const isPart = view.isBlankAt(row, columns.first) && holdsTextsOnly(view, row, columns);
  return isPart ? plainHeading(row) : undefined;
}

/**
 * A table that begins at the row with the word for its rows, where that is not the row that gave it away:
 * "Month | Stevenage | | East Herts |" over "Incidents | Arrests | Incidents | Arrests".
 */
function withUpper(view: SheetView, { columns, firstRow }: Block, start: Start): Start {
  const [first] = start.headings;
  if (!first) return start;
  const rows = upperHeadings(view, columns, first.row, firstRow);
  // What only stands over the counts may be over the entries of a log too; a cross-table looks there by itself.
  const top = rows.findIndex((row) => !view.isBlankAt(row, columns.first));
  if (top < 0) return start;
  const upper = rows.slice(top);
  return { row: upper[0]!, headings: [...upper.map((row) => plainHeading(row)), ...start.headings] };
}

function plainHeading(row: number): HeadingRow {
  return { row, signs: new Set(), fields: new Set() };
}

/** Under merged years or months may stand names that are no heading by themselves; the labels' column is blank there. */
function lowerHeadings(
  view: SheetView,
  { columns, lastRow }: Block,
  headings: readonly HeadingRow[],
): HeadingRow[] {
  const last = headings.at(-1)!;
  const row = last.row + 1;
  const isGroup = CROSSTAB_SIGNS.some((sign) => last.signs.has(sign));
  const hasRoom = headings.length < MOST_HEADING_ROWS && row < lastRow;
  if (!isGroup || !hasRoom || !view.isBlankAt(row, columns.first)) return [];
  if (last.signs.has('measures') && !reachesOver(view, last, row, columns)) return [];
  return holdsTextsOnly(view, row, columns) ? [plainHeading(row)] : [];
}

/** Whether headings reach over several texts of the row below, as "Incidents" over the names of areas. */
function reachesOver(
  view: SheetView,
  { row, fields }: HeadingRow,
  lower: number,
  columns: ColumnRun,
): boolean {
  if (ENTRY_FIELDS.some((field) => fields.has(field)) || holdsValue(view, lower, columns)) return false;
  for (let column = columns.first + 2; column <= columns.last; column++) {
    if (view.isBlankAt(row, column) && !view.isBlankAt(lower, column)) return true;
  }
  return false;
}

/** Whether a row has several texts and no values. */
function holdsTextsOnly(view: SheetView, row: number, columns: ColumnRun): boolean {
  let texts = 0;
  for (let column = columns.first; column <= columns.last; column++) {
    if (view.isBlankAt(row, column)) continue;
    if (view.textAt(row, column) === '') return false;
    texts++;
  }
  return texts >= 2;
}

/** Months may go down below headings that only name areas, or below nothing but a title. */
function startOfMonths(view: SheetView, block: Block, above: TableAbove | undefined): Start[] {
  const lastRow = Math.min(block.lastRow, block.firstRow + SEARCHED_ROWS);
  for (
    let column = block.columns.first;
    column <= Math.min(block.columns.last, block.columns.first + 3);
    column++
  ) {
    const [run] = findMonthRuns(view, column, block.firstRow, lastRow);
    if (!run || run.column === block.columns.last) continue;
    if (continuesDates(view, block, above, run)) return [];
    const row = run.firstRow - 1;
    if (row >= block.firstRow && holdsTextsOnly(view, row, block.columns)) {
      return [{ row, headings: [plainHeading(row)] }];
    }
    return continues(block, above) ? [] : [{ row: run.firstRow, headings: [] }];
  }
  if (continues(block, above)) return [];
  const entries = startOfEntries(view, block);
  return entries ? [entries] : startOfCounts(view, block);
}

/** Dated rows are entries, whatever stands over them: the row of texts above the first is their heading. */
function startOfEntries(view: SheetView, block: Block): Start | undefined {
  const row = firstEntry(view, block);
  if (row === undefined) return undefined;
  const above = row - 1;
  const isHeaded = above >= block.firstRow && holdsTextsOnly(view, above, block.columns);
  return isHeaded ? { row: above, headings: [plainHeading(above)] } : { row, headings: [] };
}

/** Below a table of dated rows, days that happen to lie in months that follow each other are more of its dates. */
function continuesDates(
  view: SheetView,
  block: Block,
  above: TableAbove | undefined,
  run: MonthRun,
): boolean {
  const isDated = above?.headings.some(({ fields }) => fields.has('date')) === true;
  const isDay = (row: number): boolean => view.headingAt(row, run.column).month?.orYear !== undefined;
  return isDated && continues(block, above) && run.rows.every(isDay);
}

function continues(block: Block, above: TableAbove | undefined): boolean {
  return above !== undefined && contains(above.columns, block.columns) && above.headings.length > 0;
}

/** Names across and names down give a heading away only by the numbers under it. */
function startOfCounts(view: SheetView, { firstRow, lastRow, columns }: Block): Start[] {
  for (let row = firstRow; row < Math.min(lastRow, firstRow + SEARCHED_ROWS); row++) {
    if (!holdsTextsOnly(view, row, columns)) continue;
    const isOverCounts = view.textAt(row + 1, columns.first) !== '' && holdsNumber(view, row + 1, columns);
    return isOverCounts ? [{ row, headings: [plainHeading(row)] }] : [];
  }
  return [];
}

function holdsNumber(view: SheetView, row: number, columns: ColumnRun): boolean {
  for (let column = columns.first; column <= columns.last; column++) {
    if (view.grid.kindCodeAt(row, column) === KIND_CODE.number) return true;
  }
  return false;
}

/** The top of the block, and what follows a row of a single cell: below a title a new table may begin. */
function* rowsToSearch(view: SheetView, block: Block): Generator<number> {
  const { filled } = view.scan;
  let searchTo = block.firstRow + SEARCHED_ROWS;
  for (let row = block.firstRow; row <= block.lastRow; row++) {
    if (row < searchTo) yield row;
    else if (filled[row] === 1) searchTo = row + MOST_HEADING_ROWS + 1;
  }
}

/** How many rows right above `row` hold nothing of the block but one text: a title, not a month without its count. */
export function countTitleRows(
  view: SheetView,
  block: Pick<Block, 'firstRow' | 'columns'>,
  row: number,
): number {
  let count = 0;
  while (count < MOST_TITLE_ROWS && isTitleRow(view, block, row - 1 - count)) count++;
  return count;
}

function isTitleRow(
  view: SheetView,
  { firstRow, columns }: Pick<Block, 'firstRow' | 'columns'>,
  row: number,
): boolean {
  if (row < firstRow) return false;
  let filled = 0;
  for (let column = columns.first; column <= columns.last && filled < 2; column++) {
    if (!view.isBlankAt(row, column)) filled++;
  }
  if (filled !== 1) return filled === 0;
  const label = monthLabelAt(view, row, columns.first);
  return label === undefined || label.year !== undefined;
}

function headingTexts(view: SheetView, row: number, columns: ColumnRun): string {
  const texts: string[] = [];
  for (let column = columns.first; column <= columns.last; column++)
    texts.push(view.labelAt(row, column).toLowerCase());
  return texts.join('\u0000');
}
