import { KIND_CODE } from '../../grid/cell';
import type { RegionTask } from '../region-task';
import type { SheetView } from '../sheet/sheet-view';
import { readBracketed } from '../values/read-bracketed';
import { readCount } from '../values/read-count';
import type { CrosstabShape } from './crosstab-shape';
import { joinedNameReader } from './joined-names';
import { isTimed, type Line, lineOf, type LineStep } from './line';
import { type ReadCell, sourceReader } from './source-readings';

/** A row of a cross-table's body as it stands, before rows are seen as parts of each other. */
export interface RawRow {
  readonly row: number;
  /** What its own label cells say, left to right. */
  readonly steps: readonly LineStep[];
  readonly line: Line;
  /** How far in its innermost label stands: label column first, then leading spaces. */
  readonly depth: number;
  /** The counts in the order of the count columns; `undefined` where there is none. */
  readonly values: readonly (number | undefined)[];
  readonly hasCounts: boolean;
  readonly isRepeatedHeader: boolean;
}

/** Deeper than any indentation by spaces. */
const COLUMN_DEPTH = 1_000;
const NOTE =
  /^\W*(?:notes?\b|n\.?b\.?\b|source\s*:|key\s*:|please note|figures?\s|excludes|includes|provisional|this |these )|^\s*\*/i;
const LONGEST_LABEL = 70;

/** Reads the rows of a body down to the last that belongs to the table; blank rows and notes below it are left. */
export function readRawRows(task: RegionTask, shape: CrosstabShape): RawRow[] {
  const { view, table } = task;
  const rows: RawRow[] = [];
  const carried = new Map<number, LineStep>();
  const readers = labelReaders(task, shape);
  let length = 0;
  for (let row = shape.bodyFirstRow; row <= shape.bodyLastRow; row++) {
    const values = shape.countColumns.map(({ index }) => valueAt(view, row, index));
    const hasCounts = shape.countColumns.some(({ index }) => !view.isBlankAt(row, index));
    const steps = labelSteps(view, shape, row, carried, readers);
    if (steps.length === 0 && !hasCounts) continue;
    if (!hasCounts && isNote(view, shape, row)) continue;
    const line = lineOf(row, steps);
    const isRepeatedHeader = repeatsHeading(view, shape, row);
    rows.push({ row, steps, line, depth: depthAt(view, shape, row), values, hasCounts, isRepeatedHeader });
    // A month or a known line without counts still belongs to the table; other labels do only above counts.
    const isCounted = hasCounts && !line.isComparison;
    if (isCounted || isTimed(line) || table?.lastRow !== undefined) length = rows.length;
  }
  return rows.slice(0, length);
}

/** For every column of labels how its texts are read. */
function labelReaders(
  { view, vocabulary }: RegionTask,
  { labelColumns, bodyFirstRow, bodyLastRow }: CrosstabShape,
): ReadonlyMap<number, ReadCell> {
  const rows = Array.from({ length: bodyLastRow - bodyFirstRow + 1 }, (_, index) => bodyFirstRow + index);
  return new Map(
    labelColumns.map((column) => {
      const places = rows.map((row) => [row, column] as const);
      return [column, joinedNameReader(view, places, vocabulary, sourceReader(view, places, vocabulary))];
    }),
  );
}

/** The label cells of a row as steps; an outer label written once holds for the rows below it. */
function labelSteps(
  view: SheetView,
  { labelColumns }: CrosstabShape,
  row: number,
  carried: Map<number, LineStep>,
  readers: ReadonlyMap<number, ReadCell>,
): LineStep[] {
  const own: LineStep[] = [];
  let innermost = -1;
  for (const column of labelColumns) if (!view.isBlankAt(row, column)) innermost = column;
  if (innermost < 0) return [];
  for (const column of labelColumns) {
    if (column > innermost) break;
    const step = stepAt(view, row, column, readers.get(column)!);
    if (step) {
      own.push(step);
      // What is inside another outer label begins anew.
      for (const inner of carried.keys()) if (inner > column) carried.delete(inner);
      if (step.reading.isTotal) carried.delete(column);
      else carried.set(column, step);
    } else {
      const outer = carried.get(column);
      if (outer) own.push(outer);
    }
  }
  return own;
}

function stepAt(view: SheetView, row: number, column: number, readCell: ReadCell): LineStep | undefined {
  const origin = view.isBlankAt(row, column) ? view.originOf(row, column) : { row, column };
  if (view.isBlankAt(origin.row, origin.column) || origin.column !== column) return undefined;
  const reading = readCell(origin.row, origin.column);
  return { reading, level: `label ${column} ${indentAt(view, origin.row, column)}` };
}

function depthAt(view: SheetView, { labelColumns }: CrosstabShape, row: number): number {
  const index = labelColumns.findLastIndex((column) => !view.isBlankAt(row, column));
  return index < 0 ? 0 : index * COLUMN_DEPTH + indentAt(view, row, labelColumns[index]!);
}

/** Leading white space, by which people and pasted pivots set rows in. */
function indentAt(view: SheetView, row: number, column: number): number {
  if (view.grid.kindCodeAt(row, column) !== KIND_CODE.text) return 0;
  const text = view.grid.textOf(view.grid.valueAt(row, column));
  return Math.min(text.length - text.trimStart().length, COLUMN_DEPTH - 1);
}

function valueAt(view: SheetView, row: number, column: number): number | undefined {
  const reading = readCount(view.cellAt(row, column));
  if (reading.kind === 'count') return reading.value;
  if (reading.kind === 'unread') return readBracketed(reading.text)?.outer;
  return reading.kind === 'nil' ? 0 : undefined;
}

function isNote(view: SheetView, { labelColumns }: CrosstabShape, row: number): boolean {
  const texts = labelColumns.map((column) => view.textAt(row, column)).filter((text) => text !== '');
  return texts.length === 1 && (NOTE.test(texts[0]!) || texts[0]!.length > LONGEST_LABEL);
}

function repeatsHeading(
  view: SheetView,
  { headingRows, countColumns, labelColumns }: CrosstabShape,
  row: number,
): boolean {
  const heading = headingRows.at(-1);
  if (heading === undefined) return false;
  const columns = [...labelColumns, ...countColumns.map(({ index }) => index)];
  const headed = columns.filter((column) => view.labelAt(heading, column) !== '');
  const same = headed.filter(
    (column) => view.labelAt(row, column).toLowerCase() === view.labelAt(heading, column).toLowerCase(),
  );
  return same.length >= 2 && same.length * 5 >= headed.length * 4;
}
