import type { AxisMeaning, Measure, Reason } from '../layout';
import type { RegionTask } from '../region-task';
import type { MeantCrosstab } from './build-crosstab-layout';
import { isTimed } from './line';

/** Facts about a cross-table by which the kinds are told apart. */
export interface CrosstabTraits {
  readonly hasMonths: boolean;
  /** Quarters, years or a year to date on a line. */
  readonly hasYears: boolean;
  readonly hasMeasures: boolean;
  readonly hasNames: boolean;
  /** The figures stand for a table elsewhere: a pasted pivot, or formulas to other sheets. */
  readonly isOfAnotherTable: boolean;
}

export function traitsOf({ crosstab, rows, columns }: MeantCrosstab): CrosstabTraits {
  const meanings = [...rows.counts, ...columns.counts].map(({ meaning }) => meaning);
  const lines = [...crosstab.countRows.map(({ line }) => line), ...crosstab.countColumns];
  return {
    hasMonths:
      meanings.some(({ month }) => month !== undefined) || lines.some(({ month }) => month !== undefined),
    hasYears: meanings.some(({ year }) => year !== undefined) || lines.some(isTimed),
    hasMeasures: lines.some(({ measure }) => measure !== undefined),
    hasNames: lines.some(({ names }) => names.some(({ text }) => text !== '')),
    isOfAnotherTable: crosstab.isPastedPivot || crosstab.elsewhereShare >= 0.5,
  };
}

export interface Weight {
  readonly confidence: number;
  readonly reasons: readonly Reason[];
}

const NOTHING: Weight = { confidence: 0, reasons: [] };
/** Counts are whole numbers; more fractions than this are rates, hours or money. */
const MOST_FRACTIONS = 0.1;

/**
 * How surely a cross-table counts what the product is about. Months alone do not: a budget has them too. Something must
 * say what is counted, or the names on it must be known. A published statistic of police forces is never counted.
 */
export function weighCrosstab(task: RegionTask, meant: MeantCrosstab): Weight {
  const { crosstab, columns, rows, around } = meant;
  if (task.context.isOfOthers) return NOTHING;
  const traits = traitsOf(meant);
  const levels = [...crosstab.rowLevels.values(), ...crosstab.columnLevels.values()];
  const areKnown = levels.some(({ isGuess }) => !isGuess);
  const reasons: Reason[] = [];
  let confidence = 0;
  const weigh = (holds: boolean, weight: number, code: string, detail?: string): void => {
    if (!holds) return;
    confidence += weight;
    reasons.push(detail === undefined ? { code } : { code, detail });
  };
  const measure = around.context.measure ?? '';
  weigh(traits.hasMonths, 0.3, 'months on an axis');
  weigh(!traits.hasMonths && traits.hasYears, 0.2, 'parts of years on an axis');
  weigh(
    !traits.hasMonths && !traits.hasYears && (around.context.month ?? around.context.year) !== undefined,
    0.1,
    'time named around',
  );
  weigh(around.measureFrom === 'lines' || traits.hasMeasures, 0.3, 'measures on an axis');
  weigh(!traits.hasMeasures && around.measureFrom === 'title', 0.25, 'measure named around', measure);
  weigh(around.measureFrom === 'pivot', 0.4, 'pivot', measure);
  weigh(areKnown, 0.2, 'names known');
  weigh(task.context.area?.isKnown === true, 0.1, 'area named around');
  weigh(crosstab.elsewhereShare >= 0.5, 0.1, 'formulas to other sheets');
  if (around.measureFrom === 'assumed' && !traits.hasMeasures && isHardlyIncidents(task, meant))
    return NOTHING;
  const isSaid = traits.hasMeasures || around.measureFrom !== 'assumed' || areKnown;
  const unexplained = columns.unused.filter(({ reason }) => !EXPLAINED.has(reason.code)).length;
  const explained = columns.counts.length + columns.totals.length;
  const isMostlyOther = unexplained > explained || (unexplained === explained && mayBeOfSearches(meant));
  const isShare = around.context.measure === 'availability';
  if (!isSaid || isMostlyOther || (!isShare && fractionShare(meant) > MOST_FRACTIONS)) return NOTHING;
  if (rows.unused.length > rows.counts.length + rows.totals.length) return NOTHING;
  return { confidence: Math.round(Math.min(1, confidence) * 100) / 100, reasons };
}

/** More than so many incidents in the middle one of a table's counts are people, or money. */
const MOST_USUAL_INCIDENTS = 20_000;

/** Whether what is around a table without a word for what it counts, or its figures, speak against incidents. */
function isHardlyIncidents({ context }: RegionTask, { crosstab }: MeantCrosstab): boolean {
  const values = crosstab.countRows
    .flatMap(({ raw }) => raw.values)
    .filter((value) => value !== undefined)
    .sort((one, other) => one - other);
  return context.isOfSomethingElse || (values[values.length >> 1] ?? 0) > MOST_USUAL_INCIDENTS;
}

/** Why columns that hold no counts are no sign that a table is about something else. */
const EXPLAINED: ReadonlySet<string> = new Set(['comparison', 'part of']);

/** Arrests of a year beside a figure nobody knows may be those of searches, not of incidents. */
const OF_AN_INCIDENT: readonly (Measure | undefined)[] = ['arrests', 'attendances'];

function mayBeOfSearches(meant: MeantCrosstab): boolean {
  const measures = [...meant.rows.counts, ...meant.columns.counts].flatMap(
    ({ meaning }) => meaning.measure ?? [],
  );
  const isOfAnIncident = measures.length > 0 && measures.every((measure) => OF_AN_INCIDENT.includes(measure));
  return isOfAnIncident && !traitsOf(meant).hasMonths;
}

/** The share of the counts that are negative or no whole numbers; the availability of cameras is no count. */
function fractionShare({ crosstab, rows, columns }: MeantCrosstab): number {
  const isShare = ({ measure }: AxisMeaning): boolean => measure === 'availability';
  const counted = new Set(
    rows.counts.filter(({ meaning }) => !isShare(meaning)).map(({ line }) => line.index),
  );
  const places = new Map(crosstab.shape.countColumns.map(({ index }, place) => [index, place]));
  let numbers = 0;
  let fractions = 0;
  for (const { raw } of crosstab.countRows) {
    if (!counted.has(raw.row)) continue;
    for (const { line, meaning } of columns.counts) {
      const value = isShare(meaning) ? undefined : raw.values[places.get(line.index)!];
      if (value === undefined) continue;
      numbers++;
      if (!Number.isInteger(value) || value < 0) fractions++;
    }
  }
  return numbers === 0 ? 0 : fractions / numbers;
}
