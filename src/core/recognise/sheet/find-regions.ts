import { KIND_CODE } from '../../grid/cell';
import type { Field } from '../../profile/profile';
import { type HeadingRow, type HeadingSign, holdsValue, readHeadingRow } from './heading-row';
import { firstEntry } from './dated-rows';
import { findMonthRuns, monthLabelAt, type MonthRun } from './month-column';
import type { Band, ColumnRun } from './scan-sheet';
import type { SheetView } from './sheet-view';
import { upperHeadings } from './upper-headings';

/** A part of a sheet in which one table is looked for. Zero-based, ends included. */
export interface Region {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: ColumnRun;
  /** The rows of the heading, top to bottom; empty where a table of months has none of its own. */
  readonly headings: readonly HeadingRow[];
  /** Nothing shows that a table begins here: cells that stand together and may be filters, a key or anything else. */
  readonly isLoose?: boolean;
  /** The first row above the heading that is no part of another table: titles and filters stand there. */
  readonly aboveFirstRow: number;
}

/** Headings are looked for in so many rows from the top of a block, and after every break in it. */
const SEARCHED_ROWS = 60;
/** Side by side with more blank columns between, cells have nothing to do with each other. */
const WIDEST_GAP = 3;
const MOST_HEADING_ROWS = 3;
const MOST_TITLE_ROWS = 8;

interface Block {
  firstRow: number;
  lastRow: number;
  columns: ColumnRun;
}

interface Start {
  readonly row: number;
  readonly headings: readonly HeadingRow[];
}

/**
 * Splits a sheet into regions of one table each. Rows without a blank row between them make a band; columns of a band
 * without a blank column between them a block. A block without a heading of its own continues the region above it
 * (a log with a blank row in it) or belongs to the block on its left (a spacer column); a heading inside a block
 * begins another region.
 */
export function findRegions(view: SheetView): Region[] {
  const regions: Region[] = [];
  for (const band of view.scan.bands) {
    for (const block of blocksOf(view, band)) addBlock(view, regions, block);
  }
  return regions;
}

function blocksOf(view: SheetView, band: Band): Block[] {
  const [only, ...others] = band.columns;
  if (only && others.length === 0) return [{ firstRow: band.firstRow, lastRow: band.lastRow, columns: only }];
  const blocks: Block[] = [];
  let leftStart: Start | undefined;
  for (const columns of band.columns) {
    const block: Block = { firstRow: band.firstRow, lastRow: band.lastRow, columns };
    const left = blocks.at(-1);
    const start = findStarts(view, block)[0];
    const near = left && columns.first - left.columns.last - 1 <= WIDEST_GAP;
    if (left && near && !standApart(view, leftStart, block, start)) {
      left.columns = { first: left.columns.first, last: columns.last };
      leftStart ??= start;
    } else {
      blocks.push(block);
      leftStart = start;
    }
  }
  return blocks;
}

/** What names the rows of a table: two neighbours that both have it are two tables. */
const ROW_NAMES: readonly Field[] = [
  'date',
  'month',
  'time',
  'reference',
  'camera',
  'area',
  'category',
  'source',
];
const KEYS: readonly Field[] = ['date', 'time', 'reference'];
const CROSSTAB_SIGNS: readonly HeadingSign[] = ['months', 'quarters', 'years', 'measures'];

/** Whether neighbouring blocks are two tables: each names its rows, and not the right one those of the left one. */
function standApart(
  view: SheetView,
  left: Start | undefined,
  block: Block,
  right: Start | undefined,
): boolean {
  if (!left || !right) return false;
  if (right.headings.some(({ signs }) => signs.has('pivot'))) return true;
  const has = (start: Start, field: Field): boolean => start.headings.some(({ fields }) => fields.has(field));
  if (ROW_NAMES.some((field) => has(left, field) && has(right, field))) return true;
  const heading = right.headings.at(-1)?.row ?? right.row - 1;
  const { first, last } = block.columns;
  if (monthLabelAt(view, heading + 1, first)) return true;
  const isCrosstab = CROSSTAB_SIGNS.some((sign) => right.headings.some(({ signs }) => signs.has(sign)));
  if (!isCrosstab || KEYS.some((field) => has(left, field))) return false;
  const corner = view.headingAt(heading, first);
  const isCount = corner.measure ?? corner.month ?? corner.year ?? corner.quarter;
  return isCount === undefined && last > first && view.textAt(heading + 1, first) !== '';
}

function addBlock(view: SheetView, regions: Region[], block: Block): void {
  const above = regions.findLast((region) => overlap(region.columns, block.columns));
  const starts = findStarts(view, block, above);
  const lead = starts[0]?.row ?? block.lastRow + 1;
  const titleRows = starts[0] ? countTitleRows(view, block, lead) : 0;
  const leadLast = lead - 1 - titleRows;
  if (leadLast >= block.firstRow) {
    if (above && contains(above.columns, block.columns)) extend(regions, above, leadLast);
    else if (starts.length === 0) {
      const aboveFirstRow = above ? above.lastRow + 1 : 0;
      regions.push({ ...block, headings: [], isLoose: true, aboveFirstRow });
    }
  }
  starts.forEach((start, index) => {
    const next = starts[index + 1];
    const lastRow = next ? next.row - 1 - countTitleRows(view, block, next.row) : block.lastRow;
    // Loose cells above may be filters or a form: they are read with the titles.
    const before = regions.findLast((region) => !region.isLoose && overlap(region.columns, block.columns));
    const aboveFirstRow = before ? before.lastRow + 1 : 0;
    regions.push({
      firstRow: start.row,
      lastRow,
      columns: block.columns,
      headings: start.headings,
      aboveFirstRow,
    });
  });
}

function extend(regions: Region[], region: Region, lastRow: number): void {
  regions[regions.indexOf(region)] = { ...region, lastRow };
}

/** Finds the rows at which tables begin in a block. `above` is the table whose heading may be repeated. */
function findStarts(view: SheetView, block: Block, above?: Region): Start[] {
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
  if (KEYS.some((field) => fields.has(field)) || holdsValue(view, lower, columns)) return false;
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
function startOfMonths(view: SheetView, block: Block, above: Region | undefined): Start[] {
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
function continuesDates(view: SheetView, block: Block, above: Region | undefined, run: MonthRun): boolean {
  const isDated = above?.headings.some(({ fields }) => fields.has('date')) === true;
  const isDay = (row: number): boolean => view.headingAt(row, run.column).month?.orYear !== undefined;
  return isDated && continues(block, above) && run.rows.every(isDay);
}

function continues(block: Block, above: Region | undefined): boolean {
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
  block: Pick<Region, 'firstRow' | 'columns'>,
  row: number,
): number {
  let count = 0;
  while (count < MOST_TITLE_ROWS && isTitleRow(view, block, row - 1 - count)) count++;
  return count;
}

function isTitleRow(
  view: SheetView,
  { firstRow, columns }: Pick<Region, 'firstRow' | 'columns'>,
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

function overlap(one: ColumnRun, other: ColumnRun): boolean {
  return one.first <= other.last && other.first <= one.last;
}

function contains(outer: ColumnRun, inner: ColumnRun): boolean {
  return outer.first <= inner.first && inner.last <= outer.last;
}
