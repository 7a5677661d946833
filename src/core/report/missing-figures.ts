import {
  financialYearOf,
  formatFinancialYear,
  type FinancialYear,
  monthsOfFinancialYear,
} from '../calendar/financial-year';
import { COMPARED_MEASURES } from '../figures/cube';
import type { Month } from '../calendar/month';
import { reportText } from '../language/en-GB/report';
import type { Measure } from '../recognise/layout';
import { monthName } from './month-names';
import type { Coverage } from './coverage';
import { type Period, PERIODS, yearOfPeriod } from './period';
import type { ReportContext } from './report-context';

/** Figures that an area does not have, in some months or in a whole year; without an area: that none has. */
export interface MissingFigures {
  readonly measures: readonly Measure[];
  readonly area?: string;
  readonly year: FinancialYear;
  /** Empty where the whole year is missing. */
  readonly months: readonly Month[];
}

const EXPECTED_OF_ALL: ReadonlySet<Measure> = new Set<Measure>(['incidents', 'arrests', 'attendances']);

/**
 * What is missing from the report's two years, told as shortly as it can be: a month that no area has is one entry,
 * measures that miss the same months go together.
 */
export function findMissingFigures(context: MissingContext): MissingFigures[] {
  const entries = PERIODS.flatMap((period) =>
    context.cube.measures
      .filter((measure) => context.coverage.tells(measure, 'area', period))
      .flatMap((measure) => missingOfYear(context, measure, period)),
  );
  return joinMeasures(entries);
}

/**
 * In what steps of time it can be said that nothing is missing: by month, where every measure that is compared is told by
 * month in both years; else by year.
 */
export function stepOfCoverage({ coverage }: Pick<ReportContext, 'coverage'>): 'month' | 'year' {
  const isByMonth = PERIODS.every((period) =>
    COMPARED_MEASURES.every(
      (measure) => !coverage.has(measure, period) || coverage.tells(measure, 'month', period),
    ),
  );
  return isByMonth ? 'month' : 'year';
}

type MissingContext = Pick<ReportContext, 'cube' | 'year' | 'areas' | 'coverage'>;

function missingOfYear(
  { coverage, areas, year: reported }: MissingContext,
  measure: Measure,
  period: Period,
): MissingFigures[] {
  const year = yearOfPeriod(reported, period);
  const measures = [measure];
  const gaps = coverage.gaps.filter((gap) => gap.measure === measure && financialYearOf(gap.month) === year);
  const isEverywhere = (month: Month) =>
    areas.length > 1 &&
    coverage.tells(measure, 'month', period) &&
    coverage.ofMonth(measure, undefined, month) === 'missing';
  const everywhere = [...new Set(gaps.map(({ month }) => month))].filter(isEverywhere);
  const ofAreas = areas.flatMap(({ name: area }): MissingFigures[] => {
    if (coverage.ofYear(measure, area, period) === 'missing') {
      if (!isExpected(coverage, measure, area)) return [];
      const all = monthsOfFinancialYear(year);
      const months = all.filter((month) => coverage.ofMonth(measure, area, month) === 'missing');
      return [{ measures, area, year, months: months.length === all.length ? [] : months }];
    }
    const months = gaps
      .filter((gap) => gap.area === area && !isEverywhere(gap.month))
      .map(({ month }) => month);
    return months.length > 0 ? [{ measures, area, year, months }] : [];
  });
  return [...(everywhere.length > 0 ? [{ measures, year, months: everywhere }] : []), ...ofAreas];
}

/** Every area is expected to report what control rooms count; other measures only where it does so in some year. */
function isExpected(coverage: Coverage, measure: Measure, area: string): boolean {
  if (EXPECTED_OF_ALL.has(measure)) return true;
  return PERIODS.some((period) => coverage.ofYear(measure, area, period) === 'recorded');
}

/** "April 2017 to June 2017 and March 2018", or "the whole of 2017/18". */
export function describeMissingMonths({ months, year }: MissingFigures): string {
  if (months.length === 0) return reportText.wholeYear(formatFinancialYear(year));
  return describeMonths(months);
}

/** Names months; three or more that follow each other as a span. `months` are in order. */
export function describeMonths(months: readonly Month[]): string {
  const spans: Month[][] = [];
  for (const month of months) {
    const last = spans.at(-1);
    if (last && last.at(-1)! + 1 === month) last.push(month);
    else spans.push([month]);
  }
  const parts = spans.flatMap((span) =>
    span.length > 2
      ? [reportText.monthSpan(monthName(span[0]!), monthName(span.at(-1)!))]
      : span.map((month) => monthName(month)),
  );
  return reportText.list(parts);
}

/** The measures in words: "incidents and police attendances". */
export function nameMeasures(measures: readonly Measure[]): string {
  return reportText.list(measures.map((measure) => reportText.measures[measure].many));
}

/** Entries that miss the same months of the same area become one. */
function joinMeasures(entries: readonly MissingFigures[]): MissingFigures[] {
  const joined = new Map<string, MissingFigures>();
  for (const entry of entries) {
    const key = JSON.stringify([entry.area, entry.year, entry.months]);
    const known = joined.get(key);
    joined.set(key, known ? { ...known, measures: [...known.measures, ...entry.measures] } : entry);
  }
  return [...joined.values()];
}
