import type { Layout, Measure } from '../recognise/layout';
import { isRowTable } from '../records/collect-facts';
import { keptValue, type MeasureValues } from '../records/records';
import { rowMeasures } from '../records/tally-columns';
import { type CheckContext, FEW_RECORDS, type RowSpan } from './check-context';
import type { Severity } from './finding';
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

/** A rule about the values of measures: one occurrence for each counted value found, as `value` of `measure`. */
export function measureRule({ id, severity, isMeant, mayOccur, find }: MeasureRule): RowRule {
  return {
    id,
    family: 'cells',
    severity,
    scope: 'row',
    *check(context, span) {
      const layout = context.layout(span.layout);
      for (const [measure, values] of context.columns.measures) {
        if (!isMeant(measure, layout)) continue;
        const isLong = span.end - span.first > FEW_RECORDS;
        if (isLong && !mayOccur(context.shared(measureSummaries).get(measure)!, context)) continue;
        for (const record of find(values, span, context)) {
          if (context.columns.exclusion[record] !== 0) continue;
          const row = context.columns.row[record]!;
          const column = measureColumn(layout, measure) ?? context.columns.column[record]!;
          const isCell = !isRowTable(layout) || measureColumn(layout, measure) !== undefined;
          yield {
            record,
            places: [isCell ? cellPlace(layout.grid, row, column) : rowPlace(layout.grid, row)],
            parameters: { measure, value: keptValue(values[record]!) },
            effect: context.effects.ofRecord(record),
          };
        }
      }
    },
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
