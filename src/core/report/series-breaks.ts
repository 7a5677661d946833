import { monthsOfFinancialYear } from '../calendar/financial-year';
import { type Month, parseMonthKey } from '../calendar/month';
import type { FinancialYear } from '../calendar/financial-year';
import type { Profile } from '../profile/profile';

/** A month from which figures are not comparable with those before: everywhere, or for one area or category. */
export interface SeriesBreak {
  readonly from: Month;
  readonly area?: string;
  readonly category?: string;
  readonly reason: string;
}

/** What a row of a table counts: a break for something else does not bear on it. */
export interface BreakScope {
  readonly area?: string;
  readonly category?: string;
}

/** The profile's breaks, in order of time. */
export function seriesBreaks(profile: Profile): SeriesBreak[] {
  const breaks = (profile.breaks ?? []).map(({ from, area, category, reason }): SeriesBreak => ({
    from: parseMonthKey(from)!,
    reason,
    ...(area !== undefined && { area }),
    ...(category !== undefined && { category }),
  }));
  return breaks.sort((one, other) => one.from - other.from);
}

/** Those that lie between the first month of last year and the last of this: they spoil the comparison. */
export function breaksOfYears(breaks: readonly SeriesBreak[], year: FinancialYear): SeriesBreak[] {
  const first = monthsOfFinancialYear(year - 1)[0]!;
  const last = monthsOfFinancialYear(year).at(-1)!;
  return breaks.filter(({ from }) => from > first && from <= last);
}

/** Whether a break that bears on `scope` lies after `before` and not after `now`. */
export function isBroken(
  breaks: readonly SeriesBreak[],
  scope: BreakScope,
  before: Month,
  now: Month,
): boolean {
  return breaks.some((item) => item.from > before && item.from <= now && bearsOn(item, scope));
}

/** A break for everything bears on everything; one for an area or category only on rows of that area or category. */
function bearsOn(item: SeriesBreak, scope: BreakScope): boolean {
  return sameName(item.area, scope.area) && sameName(item.category, scope.category);
}

function sameName(broken: string | undefined, counted: string | undefined): boolean {
  return broken === undefined || broken.toLowerCase() === counted?.toLowerCase();
}
