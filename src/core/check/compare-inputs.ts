import type { Field } from '../profile/profile';
import type { Layout } from '../recognise/layout';
import type { Recognition } from '../recognise/recognition';
import { isRowTable } from '../records/collect-facts';
import type { RecordColumns, Records, Remark } from '../records/records';
import type { Aspect } from './aspect';
import { type CheckInput, type RowSpan, spansOf } from './check-context';
import { areSameValues, collectDifferences } from './same-values';

/** A cell that was changed. All are zero-based; `grid` is an index into `Recognition.grids`. */
export interface ChangedCell {
  readonly grid: number;
  readonly row: number;
  readonly column: number;
}

/** How a year's data differ from what they were, where tables and records lie where they lay. */
export interface Difference {
  readonly cells: readonly ChangedCell[];
  /** In order: the records of changed cells, and those that say something else than they did. */
  readonly records: readonly number[];
  readonly aspects: ReadonlySet<Aspect>;
  /** Layouts with changed records or notes, or on a sheet with changed cells. */
  readonly layouts: ReadonlySet<number>;
}

/** With more changed records, checking all again is as quick. */
const MOST_RECORDS = 1000;

/** Columns of the records that all figures are made from, beside their measures. */
const COUNTED: readonly Aspect[] = ['exclusion', 'month', 'year', 'area', 'category', 'source'];

const COLUMNS = [
  'exclusion',
  'month',
  'year',
  'day',
  'minute',
  'area',
  'category',
  'source',
  'camera',
] as const;

/**
 * Compares a year's data after cells were changed with what they were before. The cells are taken on trust; records,
 * figures and tables are compared, because one cell may change what others count: whether another row is a duplicate,
 * say. `undefined` where too much differs: then all must be checked again.
 */
export function compareInputs(
  before: CheckInput,
  after: CheckInput,
  cells: readonly ChangedCell[],
): Difference | undefined {
  const [old, now] = [before.records, after.records];
  if (before.cube.year !== after.cube.year) return undefined;
  if (!haveSameShape(old.recognition, now.recognition) || !haveSamePlaces(old, now)) return undefined;
  // A month that is not kept, or is kept again, may stand for months beside it in which no record changed.
  if (!areNamesKept(old, now) || !areSameValues(old.unkept, now.unkept)) return undefined;
  if (!areSameValues(old.repetitions, now.repetitions)) return undefined;
  if (!areSameValues(old.breakdowns, now.breakdowns)) return undefined;

  const aspects = new Set<Aspect>();
  const records = new Set<number>();
  for (const column of COLUMNS)
    if (collectDifferences(old.columns[column], now.columns[column], records)) aspects.add(column);
  for (const [measure, values] of now.columns.measures) {
    if (!collectDifferences(old.columns.measures.get(measure)!, values, records)) continue;
    aspects.add('measures');
    if (measure === 'incidents') aspects.add('incidents');
  }
  if (collectRemarked(old.remarks, now.remarks, records)) aspects.add('remarks');
  const isCounted = COUNTED.some((column) => aspects.has(column));
  if (isCounted || aspects.has('measures')) aspects.add('cube');
  if (isCounted || aspects.has('incidents')) aspects.add('cube of incidents');
  if (!areSameValues(namesIn(old), namesIn(now))) aspects.add('names');
  if (!areSameValues([old.views, old.untold], [now.views, now.untold])) aspects.add('views');
  const layouts = new Set<number>();
  compareRecognitions(old.recognition, now.recognition, aspects, layouts);
  for (const cell of cells) collectCell(now, cell, aspects, records, layouts);
  if (records.size > MOST_RECORDS) return undefined;
  for (const record of records) layouts.add(now.columns.layout[record]!);
  return { cells, aspects, layouts, records: [...records].sort((one, other) => one - other) };
}

function namesIn({ areas, categories, sources, cameras }: Records): readonly (readonly unknown[])[] {
  return [areas, categories.names, sources.names, cameras.names];
}

/** Whether names stand where they stood: new ones may follow, and the last ones may be gone. */
function areNamesKept(old: Records, now: Records): boolean {
  const after = namesIn(now);
  return namesIn(old).every((names, dimension) =>
    after[dimension]!.every((name, code) => code >= names.length || areSameValues(name, names[code])),
  );
}

/** Whether files, sheets and tables are the same but for what stands in cells and what was noticed about tables. */
function haveSameShape(old: Recognition, now: Recognition): boolean {
  return (
    old.grids.length === now.grids.length &&
    old.layouts.length === now.layouts.length &&
    areSameValues(old.profile, now.profile) &&
    areSameValues(old.unrecognised, now.unrecognised) &&
    areSameValues(old.workbookOfGrid, now.workbookOfGrid) &&
    areSameValues(old.workbooks.map(factsOfFile), now.workbooks.map(factsOfFile)) &&
    old.grids.every((grid, index) => {
      const other = now.grids[index]!;
      return (
        grid === other ||
        (grid.rowCount === other.rowCount &&
          areSameValues(grid.source, other.source) &&
          areSameValues(grid.data.hiddenRows, other.data.hiddenRows) &&
          areSameValues(grid.data.hiddenColumns, other.data.hiddenColumns))
      );
    }) &&
    old.layouts.every(
      (layout, index) =>
        layout === now.layouts[index] || areSameValues(shapeOf(layout), shapeOf(now.layouts[index]!)),
    )
  );
}

function factsOfFile({ file, format, dateSystem }: Recognition['workbooks'][number]): unknown {
  return { file, format, dateSystem };
}

function shapeOf(layout: Layout): unknown {
  const { kind, grid, range, headerRows, bodyFirstRow, bodyLastRow, subject, context } = layout;
  return {
    ...{ kind, grid, range, headerRows, bodyFirstRow, bodyLastRow, subject, context },
    fields: layout.fields.map(({ field, column, transform, answers, parts, dateOrder }) => ({
      field,
      column,
      transform,
      answers,
      parts,
      order: dateOrder?.order,
      isContradictory: dateOrder?.isContradictory,
      areDatesSwapped: dateOrder?.areDatesSwapped,
    })),
    countColumns: layout.countColumns,
    countRows: layout.countRows,
    leftOutRows: layout.leftOutRows,
    inBrackets: layout.inBrackets,
  };
}

/** Whether the records are those of the same rows or counts, and speak of the same measures. */
function haveSamePlaces(old: Records, now: Records): boolean {
  const spans = spansOf(now);
  return (
    areSameValues([...old.columns.measures.keys()], [...now.columns.measures.keys()]) &&
    areSameValues(spansOf(old), spans) &&
    spans.every((span) => isUnbroken(old, now, span) || haveSameCells(old.columns, now.columns, span))
  );
}

/** Whether a log or register has a record for each of the same rows, none left out above or below: then they rise. */
function isUnbroken(old: Records, now: Records, { layout: index, first, end }: RowSpan): boolean {
  const layout = now.recognition.layouts[index]!;
  return (
    isRowTable(layout) &&
    layout.leftOutRows.length === 0 &&
    [old.columns, now.columns].every(({ row }) => row[end - 1]! - row[first]! === end - first - 1) &&
    old.columns.row[first] === now.columns.row[first]
  );
}

function haveSameCells(old: RecordColumns, now: RecordColumns, { first, end }: RowSpan): boolean {
  const none = new Set<number>();
  return (['row', 'column'] as const).every(
    (column) => !collectDifferences(old[column].subarray(first, end), now[column].subarray(first, end), none),
  );
}

/** Adds to `found` the records of which something else was noticed, and says whether there are any. */
function collectRemarked(old: readonly Remark[], now: readonly Remark[], found: Set<number>): boolean {
  let [left, right] = [0, 0];
  let isDifferent = false;
  while (left < old.length || right < now.length) {
    const [one, other] = [old[left], now[right]];
    if (one && other && isSameRemark(one, other)) {
      left++;
      right++;
      continue;
    }
    isDifferent = true;
    const record = Math.min(one?.record ?? Infinity, other?.record ?? Infinity);
    found.add(record);
    while (old[left]?.record === record) left++;
    while (now[right]?.record === record) right++;
  }
  return isDifferent;
}

function isSameRemark(one: Remark, other: Remark): boolean {
  return (
    one.record === other.record &&
    one.code === other.code &&
    one.column === other.column &&
    one.text === other.text
  );
}

function compareRecognitions(
  old: Recognition,
  now: Recognition,
  aspects: Set<Aspect>,
  layouts: Set<number>,
): void {
  if (!areSameValues(old.suggestions, now.suggestions)) aspects.add('suggestions');
  const files = ({ workbooks }: Recognition) =>
    workbooks.map(({ sha256, externalLinks }) => ({ sha256, externalLinks }));
  if (!areSameValues(files(old), files(now))) aspects.add('files');
  now.layouts.forEach((layout, index) => {
    if (areSameValues(old.layouts[index], layout)) return;
    aspects.add('table notes');
    layouts.add(index);
  });
}

/** Notes what a changed cell lies in: its tables, and the record and fields they read from it. */
function collectCell(
  { recognition, columns }: Records,
  { grid, row, column }: ChangedCell,
  aspects: Set<Aspect>,
  records: Set<number>,
  layouts: Set<number>,
): void {
  aspects.add('cells');
  recognition.layouts.forEach((layout, index) => {
    if (layout.grid !== grid) return;
    layouts.add(index);
    for (const { field, column: own, parts, answers } of layout.fields)
      if (own === column || answers === column || parts?.includes(column) === true)
        aspects.add(cellsOf(field));
    for (const record of recordsOfRow(columns, index, row, isRowTable(layout))) records.add(record);
  });
}

function cellsOf(field: Field): Aspect {
  return `cells of ${field}`;
}

/** The records of a layout on a row. Those of a log or register rise row by row. */
function recordsOfRow(columns: RecordColumns, layout: number, row: number, isRising: boolean): number[] {
  const { layout: layouts, row: rows, length } = columns;
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const isBefore =
      layouts[middle]! < layout || (isRising && layouts[middle] === layout && rows[middle]! < row);
    if (isBefore) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (; low < length && layouts[low] === layout && !(isRising && rows[low]! > row); low++)
    if (rows[low] === row) found.push(low);
  return found;
}
