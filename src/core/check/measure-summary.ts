import type { Measure } from '../recognise/layout';
import type { MeasureValues } from '../records/records';
import type { CheckContext } from './check-context';

/** What all values of a measure have in common; of none, the bounds are infinite the wrong way round. */
export interface MeasureSummary {
  readonly lowest: number;
  readonly highest: number;
  readonly areWhole: boolean;
}

/** The summaries of the measures: whatever a rule looks for, it need not look where it cannot be. */
export function measureSummaries({ columns }: CheckContext): ReadonlyMap<Measure, MeasureSummary> {
  return new Map(Array.from(columns.measures, ([measure, values]) => [measure, summaryOf(values)]));
}

function summaryOf(values: MeasureValues): MeasureSummary {
  let lowest = Infinity;
  let highest = -Infinity;
  let areWhole = true;
  for (let record = 0; record < values.length; record++) {
    const value = values[record]!;
    // Where nothing is said. Asked once: processors guess wrongly at every comparison with NaN.
    if (Number.isNaN(value)) continue;
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
    if (value > Math.floor(value)) areWhole = false;
  }
  return { lowest, highest, areWhole };
}
