import type { Layout, Measure } from '../recognise/layout';
import { isRowTable } from '../records/collect-facts';
import { keptValue, type MeasureValues } from '../records/records';
import { rowMeasures } from '../records/tally-columns';
import { type CheckContext, FEW_RECORDS, type RowSpan } from './check-context';
import type { Severity, Told } from './finding';
import { measureSummaries, type MeasureSummary } from './measure-summary';
import { cellPlace, rowPlace } from './places';
import type { RowRule } from './rule';

/** Finds records in a run of values; the values of records that say nothing are NaN. */
export type FindValues = (values: MeasureValues, span: RowSpan, context: CheckContext) => readonly number[];

export interface MeasureRule {
  readonly id: string;
  readonly severity: Severity;
  readonly isMeant: (measure: Measure, layout: Layout) => boolean;
  /** Whether there can be any among values with this summary. */
  readonly mayOccur: (summary: MeasureSummary, context: CheckContext) => boolean;
  /** A loop of its own, so that it stays a plain one. */
  readonly find: FindValues;
}

/** A rule about the values of measures: it tells each counted value found as `value` of `measure`. */
export function measureRule({ id, severity, isMeant, mayOccur, find }: MeasureRule): RowRule {
  return {
    id,
    family: 'cells',
    severity,
    scope: 'row',
    find: (context, span) => {
      const isLong = span.end - span.first > FEW_RECORDS;
      return measuresMeant(context, span.layout, isMeant)
        .filter(([measure]) => !isLong || mayOccur(context.shared(measureSummaries).get(measure)!, context))
        .flatMap(([, values]) => find(values, span, context))
        .filter((record) => context.columns.exclusion[record] === 0);
    },
    tell: (context, record) => {
      const span = context.spanOf(record);
      return measuresMeant(context, span.layout, isMeant)
        .filter(([, values]) => find(values, span, context).length > 0)
        .map(([measure, values]) => tellValue(context, record, measure, keptValue(values[record]!)));
    },
  };
}

function measuresMeant(
  context: CheckContext,
  layout: number,
  isMeant: MeasureRule['isMeant'],
): (readonly [Measure, MeasureValues])[] {
  return [...context.columns.measures].filter(([measure]) => isMeant(measure, context.layout(layout)));
}

function tellValue(context: CheckContext, record: number, measure: Measure, value: number): Told {
  const layout = context.layout(context.columns.layout[record]!);
  const row = context.columns.row[record]!;
  const ofRow = measureColumn(layout, measure);
  const isCell = !isRowTable(layout) || ofRow !== undefined;
  const column = ofRow ?? context.columns.column[record]!;
  return {
    places: [isCell ? cellPlace(layout.grid, row, column) : rowPlace(layout.grid, row)],
    parameters: { measure, value },
  };
}

/** The column of a log or register a measure is read from; `undefined` in a table of counts, or where each row is one. */
export function measureColumn(layout: Layout, measure: Measure): number | undefined {
  if (!isRowTable(layout)) return undefined;
  const { base, baseCount, tallies, availability } = rowMeasures(layout);
  if (measure === 'availability') return availability?.column;
  if (measure === base) return baseCount?.column;
  return tallies.find((tally) => tally.measure === measure)?.field.column;
}
