import type { FinancialYear } from '../calendar/financial-year';

/** The two years a report speaks of: the one it is for, and the one before it. */
export type Period = 'now' | 'before';

/** Last year first, as tables show them. */
export const PERIODS: readonly Period[] = ['before', 'now'];

/** The financial year of a period. */
export function yearOfPeriod(year: FinancialYear, period: Period): FinancialYear {
  return period === 'now' ? year : year - 1;
}
