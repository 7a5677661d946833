import type { Month } from '../../calendar/month';
import type { Ambiguity, Measure } from '../layout';
import { profiledColumns, type ProfiledColumns } from '../profiled-columns';
import type { RegionTask } from '../region-task';
import { type CrosstabShape, findShape } from './crosstab-shape';
import { dateLines, type DatedLines } from './date-lines';
import { formulaDirection } from './formula-direction';
import { type Line, measureOfPivotValue } from './line';
import { type NameField, type NameLevel, readNameLevels } from './name-levels';
import { readRawRows } from './raw-rows';
import { buildRowTree, type TreeRow } from './row-tree';
import { settleSplits } from './split-lines';
import { findTotals, type SummedLine, type TotalReason } from './total-lines';
import { isWordOfWhole, type NameStanding } from './unnamed-totals';

/** A cross-table read: what every row and column is and says. Which kind of table it is, is decided after this. */
export interface Crosstab {
  readonly shape: CrosstabShape;
  readonly rows: readonly TreeRow[];
  readonly rowTimes: DatedLines;
  readonly columnTimes: DatedLines;
  readonly rowTotals: ReadonlyMap<number, TotalReason>;
  readonly columnTotals: ReadonlyMap<number, TotalReason>;
  readonly rowLevels: ReadonlyMap<string, NameLevel>;
  readonly columnLevels: ReadonlyMap<string, NameLevel>;
  /** Rows and columns of counts, without totals, parents and comparisons. */
  readonly countRows: readonly TreeRow[];
  readonly countColumns: readonly Line[];
  readonly isPastedPivot: boolean;
  /** The measure that the values of a pivot are headed with. */
  readonly pivotMeasure?: Measure;
  /** The share of the counts that are formulas to other sheets or files. */
  readonly elsewhereShare: number;
  readonly profiled: ProfiledColumns;
  readonly ambiguities: readonly Ambiguity[];
}

const NAME_FIELDS: readonly NameField[] = ['area', 'category', 'source', 'camera'];
const readings = new WeakMap<RegionTask, { readonly crosstab: Crosstab | undefined }>();

/** Reads a region as a cross-table; `undefined` where it is none. The same task is read once. */
export function readCrosstab(task: RegionTask): Crosstab | undefined {
  const known = readings.get(task);
  if (known) return known.crosstab;
  const crosstab = read(task);
  readings.set(task, { crosstab });
  return crosstab;
}

function read(task: RegionTask): Crosstab | undefined {
  const found = findShape(task);
  if (!found) return undefined;
  const shape = { ...found, countColumns: settleSplits(found.countColumns) };
  const rows = withLines(buildRowTree(readRawRows(task, shape), task.vocabulary), settleSplits);
  const lines = rows.filter(({ role }) => role === 'counts');
  if (lines.length === 0 || lines.some(({ line }) => isDayOfMonth(line))) return undefined;
  const rowLines = rows.filter(({ role }) => role === 'counts' || role === 'parent').map(({ line }) => line);
  const columnLines = shape.countColumns;
  const columnTimes = dateLines(columnLines, {
    context: task.context,
    across: rowLines,
    axis: 'column',
  });
  const rowTimes = dateLines(rowLines, { context: task.context, across: columnLines, axis: 'row' });
  const sums = formulaSums(task, shape, lines);
  const standingOf = standingReader(task);
  const { totals: rowTotals, kept: keptRows } = findTotals(
    summedRows(lines, rowTimes, sums.down, shape),
    standingOf,
    columnLines.filter(({ isComparison }) => !isComparison).map((line) => monthOfLine(line, columnTimes)),
  );
  const { totals: columnTotals, kept: keptColumns } = findTotals(
    summedColumns(lines, rowTotals, columnTimes, sums.across, shape),
    standingOf,
    lines.filter(({ line }) => !rowTotals.has(line.index)).map(({ line }) => monthOfLine(line, rowTimes)),
  );
  const countRows = lines.filter(({ line }) => !rowTotals.has(line.index));
  const countColumns = columnLines.filter((line) => !line.isComparison && !columnTotals.has(line.index));
  const headed = shape.labelColumns.map((column) => ({ column, header: labelHeading(task, shape, column) }));
  const profiled = profiledColumns(task.table, headed);
  const rowLevels = levelsOfRows(task, rowLines, profiled, headed);
  const columnLevels = readNameLevels(countColumns, {
    vocabulary: task.vocabulary,
    headingOf: () => '',
    decidedOf: () => undefined,
    isByArea: task.context.isByArea,
    isOfSites: task.context.isOfSites,
    isAcross: true,
    monthOf: (line) => monthOfLine(line, columnTimes),
  });
  const pivot = pivotSigns(task, shape);
  return {
    shape,
    rows,
    rowTimes,
    columnTimes,
    rowTotals,
    columnTotals,
    rowLevels,
    columnLevels,
    countRows,
    countColumns,
    ...pivot,
    elsewhereShare: sums.elsewhere,
    profiled,
    ambiguities: [
      ...profiled.ambiguities,
      ...rowTimes.ambiguities,
      ...columnTimes.ambiguities,
      ...doubtsAboutTotals('row', rowLines, rowTotals, keptRows),
      ...doubtsAboutTotals('column', columnLines, columnTotals, keptColumns),
    ],
  };
}

/** The rows with their lines settled. */
function withLines(
  rows: readonly TreeRow[],
  settle: (lines: readonly Line[]) => readonly Line[],
): readonly TreeRow[] {
  const lines = settle(rows.map(({ line }) => line));
  return rows.map((row, index) => ({ ...row, line: lines[index]! }));
}

/** The month of a line that is one; what is "to date" is none. */
function monthOfLine(line: Line, { times }: DatedLines): Month | undefined {
  if (line.month === undefined) return undefined;
  return times.get(line.index)?.month ?? line.month.month - 1;
}

/** What is known of the names of lines before it is known what they are names of. */
function standingReader({ vocabulary, context }: RegionTask): (line: Line) => NameStanding {
  const isKnown = (text: string): boolean =>
    vocabulary.isArea(text) || vocabulary.isCategory(text) || vocabulary.isSource(text);
  return ({ label, names }) => {
    const texts = names.map(({ text }) => text).filter((text) => text !== '');
    const innermost = texts.at(-1);
    if (innermost !== undefined && context.area?.name === (vocabulary.areaOf(innermost) ?? innermost))
      return 'of the whole';
    if (innermost !== undefined && vocabulary.isDecidedArea(innermost)) return 'decided';
    if (innermost !== undefined && isKnown(innermost)) return 'known';
    return isWordOfWhole(label) ? 'of the whole' : 'unknown';
  };
}

/** Totals that only their sums show, and lines that might be totals and were counted. */
function doubtsAboutTotals(
  axis: 'row' | 'column',
  lines: readonly Line[],
  totals: ReadonlyMap<number, TotalReason>,
  kept: readonly Line[],
): Ambiguity[] {
  const of = (reason: TotalReason): Line[] => lines.filter(({ index }) => totals.get(index) === reason);
  const doubt = ({ index, label }: Line, code: string, chosen: string): Ambiguity => ({
    code,
    ...(axis === 'row' ? { row: index } : { column: index }),
    detail: label,
    chosen,
  });
  return [
    ...of('adds up').map((line) => doubt(line, 'total by its sums', 'total')),
    ...of('nearly adds up').map((line) => doubt(line, 'total by most sums', 'total')),
    ...of('runs up').map((line) => doubt(line, 'running total by its sums', 'total')),
    ...of('total of another year').map((line) => doubt(line, 'total of another year', 'total')),
    ...kept.map((line) => doubt(line, 'known name adds up', 'counts')),
  ];
}

/** Rows of days are entries; a month is written as its first or last day at most. */
function isDayOfMonth({ month }: Line): boolean {
  return month?.day !== undefined && month.day > 1 && month.day < 28 && month.orYear === undefined;
}

/** The heading of a column of labels: the corner of the table. */
export function labelHeading({ view }: RegionTask, { headingRows }: CrosstabShape, column: number): string {
  for (const row of headingRows.toReversed()) {
    const origin = view.originOf(row, column);
    if (origin.column !== column) continue;
    const text = view.labelAt(origin.row, origin.column);
    if (text !== '') return text;
  }
  return '';
}

function levelsOfRows(
  task: RegionTask,
  lines: readonly Line[],
  { decided }: ProfiledColumns,
  headed: readonly { readonly column: number; readonly header: string }[],
): Map<string, NameLevel> {
  const columnOf = (level: string): number => Number(level.split(' ')[1]);
  return readNameLevels(lines, {
    vocabulary: task.vocabulary,
    headingOf: (level) => headed.find(({ column }) => column === columnOf(level))?.header ?? '',
    decidedOf: (level) => {
      // A column of several levels (a pivot) is said to hold several fields: which is which shows itself.
      const fields = NAME_FIELDS.filter((field) => decided.get(field) === columnOf(level));
      return fields.length === 1 ? fields[0] : undefined;
    },
    isByArea: task.context.isByArea,
    isOfSites: task.context.isOfSites,
    isAcross: false,
    monthOf: () => undefined,
  });
}

interface FormulaSums {
  /** By row: the share of its counts that add up the column above. By column: likewise along the row. */
  readonly down: ReadonlyMap<number, number>;
  readonly across: ReadonlyMap<number, number>;
  readonly elsewhere: number;
}

function formulaSums(
  { view }: RegionTask,
  { countColumns }: CrosstabShape,
  rows: readonly TreeRow[],
): FormulaSums {
  const down = new Map<number, number>();
  const across = new Map<number, number>();
  if (view.grid.data.formulas.size === 0) return { down, across, elsewhere: 0 };
  const filledDown = new Map<number, number>();
  const filledAcross = new Map<number, number>();
  let elsewhere = 0;
  let counts = 0;
  for (const { line: row } of rows) {
    for (const { index: column } of countColumns) {
      if (view.isBlankAt(row.index, column)) continue;
      counts++;
      add(filledDown, row.index);
      add(filledAcross, column);
      const formula = view.grid.formulaAt(row.index, column);
      const direction = formula === undefined ? undefined : formulaDirection(formula, row.index, column);
      if (direction === 'elsewhere') elsewhere++;
      else if (direction === 'down') add(down, row.index);
      else if (direction === 'across') add(across, column);
    }
  }
  const share = (sums: Map<number, number>, filled: Map<number, number>): Map<number, number> =>
    new Map([...sums].map(([index, sum]) => [index, sum / filled.get(index)!]));
  return {
    down: share(down, filledDown),
    across: share(across, filledAcross),
    elsewhere: counts === 0 ? 0 : elsewhere / counts,
  };
}

function add(counts: Map<number, number>, index: number): void {
  counts.set(index, (counts.get(index) ?? 0) + 1);
}

function summedRows(
  rows: readonly TreeRow[],
  { times }: DatedLines,
  down: ReadonlyMap<number, number>,
  { countColumns }: CrosstabShape,
): SummedLine[] {
  // Changes and shares do not add up; a row adds up in the columns of counts.
  const isCount = countColumns.map(({ isComparison }) => !isComparison);
  return rows.map(({ line, raw }) => ({
    line,
    time: times.get(line.index),
    values: raw.values.filter((_, index) => isCount[index]),
    summedShare: down.get(line.index) ?? 0,
    isCandidate: true,
  }));
}

function summedColumns(
  rows: readonly TreeRow[],
  rowTotals: ReadonlyMap<number, TotalReason>,
  { times }: DatedLines,
  across: ReadonlyMap<number, number>,
  { countColumns }: CrosstabShape,
): SummedLine[] {
  const counted = rows.filter(({ line }) => !rowTotals.has(line.index));
  return countColumns.map((line, index) => ({
    line,
    time: times.get(line.index),
    values: counted.map(({ raw }) => raw.values[index]),
    summedShare: across.get(line.index) ?? 0,
    isCandidate: !line.isComparison,
  }));
}

function pivotSigns(
  { view }: RegionTask,
  { headingRows, labelColumns, countColumns }: CrosstabShape,
): Pick<Crosstab, 'isPastedPivot' | 'pivotMeasure'> {
  const columns = [...labelColumns, ...countColumns.map(({ index }) => index)];
  const texts = headingRows.flatMap((row) => columns.map((column) => view.textAt(row, column)));
  const isPastedPivot = texts.some(
    (text) => /^(?:row|column) labels$/i.test(text) || /^(?:count|sum) of \S/i.test(text),
  );
  const measure = isPastedPivot ? texts.map(measureOfPivotValue).find((one) => one !== undefined) : undefined;
  return { isPastedPivot, ...(measure && { pivotMeasure: measure }) };
}
