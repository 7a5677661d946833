import { financialYearOf } from '../calendar/financial-year';
import type { Measure } from '../recognise/layout';
import { type Period, yearOfPeriod } from './period';
import type { ReportContext } from './report-context';

/**
 * Whether two measures are recorded for the same areas and months of a year, in all areas or in one. A rate of two counts that cover
 * different areas or months would mean nothing.
 */
export function isRecordedAlike(
  { coverage, areas, year }: ReportContext,
  one: Measure,
  other: Measure,
  period: Period,
  area?: string,
): boolean {
  if (!coverage.has(one, period) || !coverage.has(other, period)) return false;
  // Registers that name no area: the months they cover are all that can be compared.
  const tellsAreas = (measure: Measure) => coverage.tells(measure, 'area', period);
  if (area === undefined && (!tellsAreas(one) || !tellsAreas(other))) {
    const monthsOf = (measure: Measure) =>
      coverage.monthsOf(measure, undefined, period).map((state) => state === 'recorded');
    return monthsOf(one).join() === monthsOf(other).join();
  }
  const hasYear = (measure: Measure, area: string) => coverage.ofYear(measure, area, period) === 'recorded';
  const missing = (measure: Measure) =>
    coverage.gaps
      .filter((gap) => area === undefined || gap.area === area)
      .filter((gap) => gap.measure === measure && financialYearOf(gap.month) === yearOfPeriod(year, period))
      .map((gap) => `${gap.month} ${gap.area}`)
      .join('\n');
  return (
    (area === undefined ? areas : areas.filter(({ name }) => name === area)).every(
      ({ name }) => hasYear(one, name) === hasYear(other, name),
    ) && missing(one) === missing(other)
  );
}
