import type { Month } from '../calendar/month';
import { NOT_RECORDED } from '../figures/cube';
import type { Profile } from '../profile/profile';
import type { Measure } from '../recognise/layout';
import type { CheckContext } from './check-context';
import { cubeSums } from './cube-sums';

/** Measures whose counts stand for what happened to people. */
const OF_PEOPLE: readonly Measure[] = ['incidents', 'arrests', 'attendances', 'evidence'];

const DEFAULT_THRESHOLD = 5;

/** Counts above 0 and below this are small. */
export function smallThreshold(profile: Profile): number {
  return profile.disclosure?.threshold ?? DEFAULT_THRESHOLD;
}

/** A small count of a measure of an area in a month of the year reported on. */
export interface SmallMonth {
  readonly area: string;
  readonly measure: Measure;
  readonly month: Month;
  readonly count: number;
}

/** All small counts by area and month, as the report's tables show them. */
export function smallMonths(context: CheckContext, threshold: number): SmallMonth[] {
  const sums = context.index(cubeSums);
  return OF_PEOPLE.flatMap((measure) =>
    context.cube.areas
      .filter(({ name }) => name !== NOT_RECORDED)
      .flatMap(({ name: area }) =>
        [...sums.byMonth(measure, area)]
          .filter(([, count]) => count > 0 && count < threshold)
          .map(([month, count]) => ({ area, measure, month, count })),
      ),
  );
}
