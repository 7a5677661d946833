import type { Ambiguity, AxisMeaning, Measure, Reason } from '../layout';
import type { RegionTask } from '../region-task';
import type { DatedLines } from './date-lines';
import { readCount } from '../values/read-count';
import { isTimed, isYearLine, type Line } from './line';
import { meaningOfNames, type NameLevel } from './name-levels';
import { lacksQuarters, type QuarterCell, settleQuarters } from './quarter-lines';
import type { Crosstab } from './read-crosstab';
import { withMeasureBefore } from './to-date-lines';
import type { TotalReason } from './total-lines';
import { measureMeant } from './wholes-of-parts';

/** Lines of one axis with what they mean. */
export interface MeantLine {
  readonly line: Line;
  readonly meaning: AxisMeaning;
  /** The quarters that cross it are no whole year. */
  readonly lacksQuarters?: true;
}

export interface AxisRoles {
  readonly counts: readonly MeantLine[];
  /** Totals of the axis and lines kept only for reconciliation. */
  readonly totals: readonly MeantLine[];
  /** Lines of which nothing is known, or that are no counts. */
  readonly unused: readonly { readonly line: Line; readonly reason: Reason }[];
  readonly ambiguities: readonly Ambiguity[];
  /** The last quarter with figures, up to which a year to date goes. */
  readonly lastQuarter?: number;
}

/** What an alarm started, beside the activations: a part of what the log counts. */
const PARTS_OF_ACTIVATIONS: readonly Measure[] = [
  'incidents',
  'arrests',
  'attendances',
  'reviews',
  'evidence',
];

/** Gives the columns of a cross-table their roles and meanings. */
export function columnRoles(task: RegionTask, crosstab: Crosstab): AxisRoles {
  const { shape, countColumns, columnTotals, columnTimes, columnLevels, countRows } = crosstab;
  const position = new Map(shape.countColumns.map(({ index }, place) => [index, place]));
  const hasFigures = ({ index }: Line): boolean =>
    countRows.some(({ raw }) => raw.values[position.get(index)!] !== undefined);
  const totals = shape.countColumns
    .filter(({ index }) => isTotalLine(columnTotals.get(index)))
    .map((line) => asTotal(withMeasureBefore(line, shape.countColumns), columnTotals));
  const comparisons = shape.countColumns.filter(
    ({ isComparison, index }) => isComparison && !columnTotals.has(index),
  );
  const isWhole = wholeYearTest(
    task,
    countRows.map(({ line }) => line),
    (line, row) => [row.index, line.index],
  );
  const roles = axisRoles(
    task,
    'column',
    countColumns,
    totals,
    columnTimes,
    columnLevels,
    hasFigures,
    isWhole,
  );
  return {
    ...roles,
    unused: [
      ...roles.unused,
      ...comparisons.map((line) => ({ line, reason: { code: 'comparison' } })),
      ...partsOfTotals(shape.countColumns, columnTotals),
    ],
  };
}

/** Gives the rows of a cross-table their roles and meanings. */
export function rowRoles(task: RegionTask, crosstab: Crosstab): AxisRoles {
  const { rows, countRows, rowTotals, rowTimes, rowLevels } = crosstab;
  const lines = countRows.map(({ line }) => line);
  const totals = rows
    .filter(
      ({ role, line }) => role === 'parent' || (role === 'counts' && isTotalLine(rowTotals.get(line.index))),
    )
    .map(({ line }) => asTotal(line, rowTotals));
  const withFigures = new Set(
    countRows
      .filter(({ raw }) => raw.values.some((value) => value !== undefined))
      .map(({ line }) => line.index),
  );
  const hasFigures = ({ index }: Line): boolean => withFigures.has(index);
  const isWhole = wholeYearTest(task, crosstab.countColumns, (line, column) => [line.index, column.index]);
  return axisRoles(task, 'row', lines, totals, rowTimes, rowLevels, hasFigures, isWhole);
}

function isTotalLine(reason: TotalReason | undefined): boolean {
  return reason !== undefined && reason !== 'part of a total';
}

/** Lines of which a total beside them counts all. */
function partsOfTotals(
  lines: readonly Line[],
  reasons: ReadonlyMap<number, TotalReason>,
): AxisRoles['unused'] {
  const parts = lines.filter(({ index }) => reasons.get(index) === 'part of a total');
  return parts.map((line) => {
    const whole = lines.find(
      (one) => one.isTotal && !reasons.has(one.index) && one.measure === measureMeant(line),
    );
    return { line, reason: { code: 'part of', detail: whole?.label ?? '' } };
  });
}

/** What runs up month after month is a total to date, whatever it is called. */
function asTotal(line: Line, reasons: ReadonlyMap<number, TotalReason>): Line {
  return reasons.get(line.index) === 'runs up' ? { ...line, isYearToDate: true } : line;
}

/** Tells whether the quarters that cross a line make whole years on it. */
function wholeYearTest(
  { view }: RegionTask,
  across: readonly Line[],
  placeOf: (line: Line, other: Line) => readonly [row: number, column: number],
): (line: Line) => boolean {
  if (across.every(({ quarter }) => quarter === undefined)) return () => true;
  return (line) =>
    !lacksQuarters(across, (other): QuarterCell => {
      const [row, column] = placeOf(line, other);
      const reading = readCount(view.cellAt(row, column));
      if (reading.kind === 'count') return reading.value;
      if (reading.kind === 'nil') return 0;
      const isBlank = view.isBlankAt(row, column) && view.grid.formulaAt(row, column) === undefined;
      return isBlank ? 'blank' : 'unread';
    });
}

function axisRoles(
  task: RegionTask,
  axis: 'row' | 'column',
  lines: readonly Line[],
  totalLines: readonly Line[],
  times: DatedLines,
  levels: ReadonlyMap<string, NameLevel>,
  hasFigures: (line: Line) => boolean,
  isWholeYear: (line: Line) => boolean,
): AxisRoles {
  const isBreakdown = breaksIncidentsDown(task, lines);
  const meaningOf = (line: Line): AxisMeaning => ({
    ...(isBreakdown && isNamed(line) && { measure: 'incidents' as const }),
    ...meaningOfLine(task, line, times, levels, isOfActivations),
  });
  const isOfActivations = lines.some(({ measure }) => measure === 'activations');
  const levelsOfMeasures = isBreakdown ? new Set<string>() : measureLevels(lines);
  const quarters = settleQuarters(lines, hasFigures);
  const unused = lines
    .filter((line) => !quarters.totals.has(line.index))
    .flatMap((line) => {
      const reason = whyUnused(line, levelsOfMeasures, lines.length);
      return reason ? [{ line, reason }] : [];
    });
  const isUnused = new Set(unused.map(({ line }) => line.index));
  const open = lines.filter(({ index }) => !isUnused.has(index) && !quarters.totals.has(index));
  const broken = open.filter((line) => !isWholeYear(line));
  const kept = lines.filter(({ index }) => quarters.totals.has(index));
  const ambiguities: Ambiguity[] = broken.map(({ index, label }) => ({
    code: 'quarters without figures',
    ...(axis === 'row' ? { row: index } : { column: index }),
    detail: label,
    chosen: 'none',
  }));
  const toDate = lines.find(({ isYearToDate }) => isYearToDate);
  if (quarters.takenForYear && toDate) {
    const place = axis === 'row' ? { row: toDate.index } : { column: toDate.index };
    ambiguities.push({ code: 'year to date', ...place, detail: toDate.label, chosen: 'the whole year' });
  }
  const withFigures = lines.filter((line) => line.quarter !== undefined && hasFigures(line));
  const lastQuarter = Math.max(0, ...withFigures.map(({ quarter }) => quarter!));
  return {
    ...(lastQuarter > 0 && { lastQuarter }),
    counts: open.map((line) => ({
      line,
      meaning: meaningOf(line),
      ...(broken.includes(line) && { lacksQuarters: true as const }),
    })),
    totals: [...totalLines, ...kept].map((line) => ({ line, meaning: meaningOf(line) })),
    unused,
    ambiguities,
  };
}

function isNamed({ measure, names }: Line): boolean {
  return measure === undefined && names.length > 0;
}

/**
 * Whether the names beside measures are what the incidents are told by: "Proactive | Reactive | Arrests". Where incidents
 * have a line of their own, that one counts.
 */
function breaksIncidentsDown({ vocabulary }: RegionTask, lines: readonly Line[]): boolean {
  const named = lines.filter((line) => isNamed(line) && !isTimed(line) && !isYearLine(line));
  const known = named.filter(({ names }) =>
    names.some(({ text }) => vocabulary.isSource(text) || vocabulary.isCategory(text)),
  );
  const measures = lines.flatMap(({ measure }) => measure ?? []);
  return (
    named.length >= 2 &&
    known.length * 2 >= named.length &&
    measures.length > 0 &&
    measures.every((measure) => OF_INCIDENTS.has(measure))
  );
}

/** Measures that go with incidents told by their names; alarms and faults are something else. */
const OF_INCIDENTS: ReadonlySet<Measure> = new Set<Measure>([
  'arrests',
  'attendances',
  'evidence',
  'reviews',
]);

/** The levels on which measures stand beside names; `any` where a line says nothing but its measure. */
function measureLevels(lines: readonly Line[]): ReadonlySet<string> {
  return new Set(
    lines.flatMap(({ measure, measureLevel, names }) => {
      if (measure === undefined) return [];
      const levels = measureLevel === undefined ? [] : [measureLevel];
      return names.length === 0 ? [...levels, 'any'] : levels;
    }),
  );
}

/** A line that says nothing among lines that say something is not counted as something. */
function whyUnused(line: Line, levelsOfMeasures: ReadonlySet<string>, lineCount: number): Reason | undefined {
  if (isTimed(line) || isYearLine(line) || line.measure !== undefined) return undefined;
  const level = line.names.at(-1)?.level;
  if (level !== undefined) {
    const isOfMeasures = levelsOfMeasures.has('any') || levelsOfMeasures.has(level);
    return isOfMeasures ? { code: 'no measure', detail: line.label } : undefined;
  }
  // "(blank)" in a pivot is a line without a name; a line without a label is nothing.
  if (line.label !== '' && !line.isTotal) return undefined;
  return lineCount > 1 && !line.isTotal ? { code: 'no heading' } : undefined;
}

function meaningOfLine(
  { vocabulary, context }: RegionTask,
  line: Line,
  { times }: DatedLines,
  levels: ReadonlyMap<string, NameLevel>,
  isOfActivations: boolean,
): AxisMeaning {
  const time = times.get(line.index);
  const isPart = isOfActivations && line.measure !== undefined && PARTS_OF_ACTIVATIONS.includes(line.measure);
  const isPartOfYear = line.quarter !== undefined || line.isYearToDate || line.span !== undefined;
  const year = time?.year ?? (isPartOfYear ? context.year?.year : undefined);
  return {
    ...(time?.month !== undefined && { month: time.month }),
    ...(year !== undefined && { year }),
    ...(line.measure && { measure: line.measure }),
    ...meaningOfNames(line, levels, vocabulary),
    ...(isPart && { source: 'Alarm activation', isPart: true as const }),
  };
}
