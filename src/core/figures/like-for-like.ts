import { type FinancialYear, monthsOfFinancialYear } from '../calendar/financial-year';
import type { Month } from '../calendar/month';
import type { Records } from '../records/records';
import { findReportedTimes } from './reported-times';
import type { CubeTime } from './time-codes';

/** Whether figures of an area (its index, -1 where none is recorded) at a time may be compared with the other year's. */
export type LikeForLike = (area: number, time: CubeTime) => boolean;

const MONTHS_A_YEAR = 12;

/**
 * Says which figures of `year` and the year before compare like with like: those of areas and months that report
 * incidents in both years. A month counts with its pair a year apart, from the month the area joined; figures for a
 * whole year compare with a whole year or with twelve months.
 */
export function findLikeForLike(records: Records, year: FinancialYear): LikeForLike {
  const reported = findReportedTimes(records, [year - 1, year]);
  const joinedOn = (area: number): Month => records.areas[area]?.joinedOn ?? 0;
  const hasMonth = (area: number, month: Month) => month >= joinedOn(area) && reported.month(area, month);
  const hasWholeYear = (area: number, of: FinancialYear) =>
    monthsOfFinancialYear(of)[0]! >= joinedOn(area) &&
    (reported.year(area, of) || monthsOfFinancialYear(of).every((month) => hasMonth(area, month)));
  const comparesYears = remember((area) => hasWholeYear(area, year - 1) && hasWholeYear(area, year));

  return (area, time) => {
    if (time.year !== year && time.year !== year - 1) return false;
    if (comparesYears(area)) return true;
    if (time.month === undefined) return false;
    const pair = time.year === year ? time.month - MONTHS_A_YEAR : time.month + MONTHS_A_YEAR;
    return hasMonth(area, time.month) && hasMonth(area, pair);
  };
}

function remember(answer: (area: number) => boolean): (area: number) => boolean {
  const known = new Map<number, boolean>();
  return (area) => {
    let value = known.get(area);
    if (value === undefined) known.set(area, (value = answer(area)));
    return value;
  };
}
