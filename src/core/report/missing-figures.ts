import { financialYearOf, formatFinancialYear, type FinancialYear } from '../calendar/financial-year';
import type { Month } from '../calendar/month';
import { reportText } from '../language/en-GB/report';
import type { Measure } from '../recognise/layout';
import { monthName } from './month-names';
import { PERIODS, yearOfPeriod } from './period';
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
 * What is missing from the report's two years, told as shortly as it can be: measures that miss the same months of an
 * area go together, and areas that all miss the same become one entry for every area.
 */
export function findMissingFigures(
  context: Pick<ReportContext, 'cube' | 'year' | 'areas' | 'coverage'>,
): MissingFigures[] {
  const alone = PERIODS.flatMap((period) => {
    const year = yearOfPeriod(context.year, period);
    return context.areas.flatMap(({ name: area }) =>
      context.cube.measures.flatMap((measure): MissingFigures[] => {
        if (!context.coverage.tells(measure, 'area', period)) return [];
        if (context.coverage.ofYear(measure, area, period) === 'missing') {
          return isExpected(context, measure, area) ? [{ measures: [measure], area, year, months: [] }] : [];
        }
        const months = context.coverage.gaps
          .filter(
            (gap) => gap.measure === measure && gap.area === area && financialYearOf(gap.month) === year,
          )
          .map((gap) => gap.month);
        return months.length > 0 ? [{ measures: [measure], area, year, months }] : [];
      }),
    );
  });
  return joinAreas(joinMeasures(alone), context.areas.length);
}

/** Every area is expected to report what control rooms count; other measures only where it does so in some year. */
function isExpected({ coverage }: Pick<ReportContext, 'coverage'>, measure: Measure, area: string): boolean {
  if (EXPECTED_OF_ALL.has(measure)) return true;
  return PERIODS.some((period) => coverage.ofYear(measure, area, period) === 'recorded');
}

/** How many months are missing, counted for each measure's area once. */
export function countMissingMonths(missing: readonly MissingFigures[], areaCount: number): number {
  return missing.reduce(
    (sum, { months, area }) => sum + (months.length || 12) * (area === undefined ? areaCount : 1),
    0,
  );
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

function joinMeasures(entries: readonly MissingFigures[]): MissingFigures[] {
  return joinBy(
    entries,
    ({ area, year, months }) => JSON.stringify([area, year, months]),
    (group) => ({ ...group[0]!, measures: group.flatMap(({ measures }) => measures) }),
  );
}

function joinAreas(entries: readonly MissingFigures[], areaCount: number): MissingFigures[] {
  return joinBy(
    entries,
    ({ measures, year, months }) => JSON.stringify([measures, year, months]),
    (group) => {
      if (group.length < areaCount || areaCount < 2) return group;
      const { measures, year, months } = group[0]!;
      return { measures, year, months };
    },
  );
}

/** Groups entries of the same key, in the order of their first, and puts each group's join in its place. */
function joinBy(
  entries: readonly MissingFigures[],
  keyOf: (entry: MissingFigures) => string,
  join: (group: readonly MissingFigures[]) => MissingFigures | readonly MissingFigures[],
): MissingFigures[] {
  const groups = new Map<string, MissingFigures[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return [...groups.values()].flatMap(join);
}
