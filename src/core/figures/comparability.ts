import type { FinancialYear } from '../calendar/financial-year';
import type { Area, UntoldMonths } from '../records/records';
import { type CubeRow, RATE_GRAINS, type RateGrain } from './cube';
import { findLikeForLike } from './like-for-like';
import { type Figured, findReportedTimes } from './reported-times';
import type { SpokenMonths } from './spoken-months';
import type { CubeTime } from './time-codes';

/** What the figures of one area at one time may be compared with: last year's, and each other. */
export type Comparable = Pick<CubeRow, 'likeForLike' | 'rated'>;

/** Says what may be compared, by area and time. The same area and time give the same object. */
export function findComparable(
  figured: Iterable<Figured>,
  areas: readonly Area[],
  year: FinancialYear,
  spoken: SpokenMonths,
  untold: readonly UntoldMonths[] = [],
): (area: number, time: CubeTime) => Comparable {
  const reported = findReportedTimes(figured, areas, spoken, untold);
  const likeForLike = findLikeForLike(areas, year, reported);
  const isRated = (area: number, time: CubeTime, grain: RateGrain) =>
    reported.tells('incidents', area, time, grain) && reported.tells('arrests', area, time, grain);
  const known = new Map<number, Map<CubeTime, Comparable>>();
  return (area, time) => {
    let ofArea = known.get(area);
    if (!ofArea) known.set(area, (ofArea = new Map<CubeTime, Comparable>()));
    let comparable = ofArea.get(time);
    if (!comparable) {
      const rated = new Set(RATE_GRAINS.filter((grain) => isRated(area, time, grain)));
      ofArea.set(time, (comparable = { likeForLike: likeForLike(area, time), rated }));
    }
    return comparable;
  };
}
