import type { FinancialYear } from '../calendar/financial-year';
import type { Figure } from '../figures/figure';
import type { Records } from '../records/records';
import { type Period, yearOfPeriod } from './period';
import type { ReportContext } from './report-context';
import type { RowSpec } from './tables/table-row';

/** The mean availability of the cameras a row counts, as a fraction. */
export function availabilityOf(figure: RowSpec['figure'], period: Period): Figure {
  return { type: 'share', part: figure('availability', period), whole: figure('cameras', period) };
}

/**
 * Whether the year's availability can be told: every camera counted must have a reading, as the mean would take one
 * without for a camera that never worked.
 */
export function tellsAvailability(context: ReportContext, period: Period): boolean {
  const { coverage, year, yearsWithoutReadings } = context;
  return (
    coverage.has('availability', period) &&
    coverage.has('cameras', period) &&
    !yearsWithoutReadings.has(yearOfPeriod(year, period))
  );
}

/** The years in which some camera was counted that has no availability. */
export function findYearsWithoutReadings({ columns }: Records): ReadonlySet<FinancialYear> {
  const cameras = columns.measures.get('cameras');
  const availability = columns.measures.get('availability');
  const years = new Set<FinancialYear>();
  if (!cameras || !availability) return years;
  for (let record = 0; record < columns.length; record++) {
    if (columns.exclusion[record] !== 0 || !Number.isNaN(availability[record]!)) continue;
    if (cameras[record]! > 0) years.add(columns.year[record]!);
  }
  return years;
}
