import type { Measure } from '../recognise/layout';
import type { CheckContext } from './check-context';

/** What all values of a measure have in common; of none, the bounds are infinite the wrong way round. */
export interface MeasureSummary {
  readonly lowest: number;
  readonly highest: number;
  readonly areWhole: boolean;
}

/** The summaries of the measures: whatever a rule looks for, it need not look where it cannot be. */
export function measureSummaries({ columns }: CheckContext): ReadonlyMap<Measure, MeasureSummary> {
  return new Map(
    Array.from(columns.measures, ([measure, values]) => {
      let [lowest, highest, areWhole] = [Infinity, -Infinity, true];
      for (let record = 0; record < columns.length; record++) {
        const value = values[record]!;
        // NaN, where nothing is said, is neither below nor above anything.
        if (value < lowest) lowest = value;
        if (value > highest) highest = value;
        if (value > Math.floor(value)) areWhole = false;
      }
      return [measure, { lowest, highest, areWhole }];
    }),
  );
}
