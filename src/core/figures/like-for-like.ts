import { type FinancialYear, monthsOfFinancialYear } from '../calendar/financial-year';
import type { Month } from '../calendar/month';
import type { Area } from '../records/records';
import { COMPARED_MEASURES, type ComparedMeasure } from './cube';
import type { ReportedTimes } from './reported-times';
import type { CubeTime } from './time-codes';

/** The measures whose figures of an area (its index, -1 where none is recorded) at a time may be compared with the other year's. */
export type LikeForLike = (area: number, time: CubeTime) => ReadonlySet<ComparedMeasure>;

const MONTHS_A_YEAR = 12;

/**
 * Says which figures of `year` and the year before compare like with like: for each measure those of areas and months
 * that report it in both years. A month counts with its pair a year apart, from the month the area joined; figures
 * for a whole year compare with a whole year or with twelve months.
 */
export function findLikeForLike(
  areas: readonly Area[],
  year: FinancialYear,
  reported: ReportedTimes,
): LikeForLike {
  const joinedOn = (area: number): Month => areas[area]?.joinedOn ?? 0;
  const hasMonth = (measure: ComparedMeasure, area: number, month: Month) =>
    month >= joinedOn(area) && reported.month(measure, area, month);
  const hasWholeYear = (measure: ComparedMeasure, area: number, of: FinancialYear) =>
    monthsOfFinancialYear(of)[0]! >= joinedOn(area) &&
    (reported.year(measure, area, of) ||
      monthsOfFinancialYear(of).every((month) => hasMonth(measure, area, month)));
  const comparesYears = remember((area) => {
    const compared = COMPARED_MEASURES.filter(
      (measure) => hasWholeYear(measure, area, year - 1) && hasWholeYear(measure, area, year),
    );
    return new Set(compared);
  });

  return (area, time) => {
    if (time.year !== year && time.year !== year - 1) return NOTHING;
    const whole = comparesYears(area);
    const { month } = time;
    if (month === undefined || whole.size === COMPARED_MEASURES.length) return whole;
    const pair = time.year === year ? month - MONTHS_A_YEAR : month + MONTHS_A_YEAR;
    const compared = COMPARED_MEASURES.filter(
      (measure) => whole.has(measure) || (hasMonth(measure, area, month) && hasMonth(measure, area, pair)),
    );
    return new Set(compared);
  };
}

const NOTHING: ReadonlySet<ComparedMeasure> = new Set();

function remember<Value>(answer: (area: number) => Value): (area: number) => Value {
  const known = new Map<number, Value>();
  return (area) => {
    let value = known.get(area);
    if (value === undefined) known.set(area, (value = answer(area)));
    return value;
  };
}
