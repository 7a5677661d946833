import { type FinancialYear, financialYearOf, formatFinancialYear } from '../../calendar/financial-year';
import { type Month, monthNumber, monthOf } from '../../calendar/month';
import type { Ambiguity } from '../layout';
import { mistypedMonths } from '../mistyped-months';
import type { TableContext } from '../table-context';
import { monthOfYear } from '../words/named-month';
import type { MonthWords } from '../words/month-words';
import { isTimed, type Line } from './line';

/** When a line is: a month, or a year. */
export interface LineTime {
  readonly month?: Month;
  readonly year?: FinancialYear;
}

export interface DatedLines {
  /** By the line's index. */
  readonly times: ReadonlyMap<number, LineTime>;
  readonly ambiguities: readonly Ambiguity[];
}

/** What may give undated months their year. */
export interface YearsAround {
  readonly context: Pick<TableContext, 'year' | 'calendarYear'>;
  /** The lines across; where all of them name a year, each count has its own, and the months need any one of them. */
  readonly across: readonly Line[];
  readonly axis: 'row' | 'column';
}

/**
 * Gives every line its month and year, as far as they are known. A month without a year takes it from the year over
 * it, from its neighbours, from the years across, or from the title, the names of sheet and file, or the profile. What
 * could be read in two ways is said.
 */
export function dateLines(lines: readonly Line[], years: YearsAround): DatedLines {
  const ambiguities: Ambiguity[] = [];
  const times = new Map<number, LineTime>();
  const turned = turnMistakenDays(lines, years.axis, ambiguities);
  const bare: Line[] = [];
  const baseYear = yearOfDatedMonths([...lines, ...years.across]) ?? years.context.year?.year;
  for (const line of lines) {
    const { month } = line;
    if (!month) {
      const year = yearOfLine(line, baseYear);
      if (year !== undefined) times.set(line.index, { year });
    } else {
      const known = turned.get(line.index) ?? monthWithYear(month, line, lines, years, ambiguities);
      if (known === undefined) bare.push(line);
      else times.set(line.index, { month: known, year: financialYearOf(known) });
    }
  }
  ambiguities.push(...doubtfulYears(lines, years.axis), ...yearsAlone(lines, years));
  const totals = lines.filter(({ isTotal, month }) => isTotal && !month);
  const own = bare.filter(({ relative }) => relative !== -1);
  for (const [index, month] of dateBareMonths(own, totals, times, years, ambiguities)) {
    times.set(index, { month, year: financialYearOf(month) });
  }
  for (const [index, month] of dateMonthsOfLastYear(bare, times, baseYear)) {
    times.set(index, { month, year: financialYearOf(month) });
  }
  return { times, ambiguities };
}

/** "Apr | Apr LY": the second is that of the first a year before. */
function dateMonthsOfLastYear(
  bare: readonly Line[],
  times: ReadonlyMap<number, LineTime>,
  baseYear: FinancialYear | undefined,
): Map<number, Month> {
  const ownMonths = [...times.values()].flatMap(({ month }) => month ?? []);
  const months = new Map<number, Month>();
  for (const { index, month, relative } of bare) {
    if (relative !== -1 || month === undefined) continue;
    const own = ownMonths.find((one) => monthNumber(one) === month.month);
    if (own !== undefined) months.set(index, own - 12);
    else if (baseYear !== undefined) months.set(index, monthOfYear(baseYear - 1, month.month));
  }
  return months;
}

/** The financial year in which all months lie that are written with one; `undefined` where they lie in several. */
function yearOfDatedMonths(lines: readonly Line[]): FinancialYear | undefined {
  const years = new Set(
    lines.flatMap(({ month }) =>
      month?.year === undefined || month.orYear !== undefined
        ? []
        : [financialYearOf(monthOf(month.year, month.month))],
    ),
  );
  return years.size === 1 ? [...years][0] : undefined;
}

/**
 * The years that lines across give to months without one. A line that names none is of the year around: beside it
 * "2016/17" only compares, and no more than a total's year says of which year the months are.
 */
function yearsAcross(lines: readonly Line[]): FinancialYear[] {
  const yearOf = ({ month, year, calendarYear }: Line): FinancialYear | undefined =>
    month ? undefined : (year ?? calendarYear);
  const naming = hasOpenLine(lines) ? lines.filter(({ isTotal }) => isTotal) : lines;
  return [...new Set(naming.flatMap((line) => yearOf(line) ?? []))];
}

/** Whether a line of counts says nothing of its year. */
function hasOpenLine(lines: readonly Line[]): boolean {
  return lines.some(
    (line) =>
      (line.year ?? line.calendarYear ?? line.relative) === undefined &&
      !line.isTotal &&
      !line.isComparison &&
      !isTimed(line) &&
      (line.names.length > 0 || line.measure !== undefined),
  );
}

/** A year that may be something else ("11/12" a day, "2011-12" a month) is sure beside the year before or after it. */
function doubtfulYears(lines: readonly Line[], axis: 'row' | 'column'): Ambiguity[] {
  const years = new Set(lines.map(({ year }) => year));
  return lines.flatMap(({ index, label, year, isYearDoubtful }): Ambiguity[] => {
    if (year === undefined || !isYearDoubtful || years.has(year - 1) || years.has(year + 1)) return [];
    const chosen = formatFinancialYear(year);
    return [{ code: 'year in doubt', ...placeOf(axis, index), detail: label, chosen }];
  });
}

/** "2016 | 2017" where no month shows when a year begins: they may be calendar years, of which a report has none. */
function yearsAlone(lines: readonly Line[], { across, axis }: YearsAround): Ambiguity[] {
  if ([...lines, ...across].some(isTimed)) return [];
  const alone = lines.filter(
    ({ year, calendarYear, isComparison }) =>
      year === undefined && calendarYear !== undefined && !isComparison,
  );
  const [first] = alone;
  if (!first) return [];
  const detail = [...new Set(alone.map(({ calendarYear }) => String(calendarYear)))].join(', ');
  return [{ code: 'years alone', ...placeOf(axis, first.index), detail, chosen: 'financial year' }];
}

/** The year of a line that names no month: written, or "last year" beside the year the table is about. */
function yearOfLine(line: Line, baseYear: FinancialYear | undefined): FinancialYear | undefined {
  if (line.year !== undefined) return line.year;
  if (line.relative !== undefined) return baseYear === undefined ? undefined : baseYear + line.relative;
  return line.calendarYear;
}

function monthWithYear(
  month: MonthWords,
  line: Line,
  lines: readonly Line[],
  { axis }: YearsAround,
  ambiguities: Ambiguity[],
): Month | undefined {
  if (month.year !== undefined) return monthOf(month.year, month.month);
  if (line.year !== undefined) return monthOfYear(line.year, month.month);
  if (line.calendarYear === undefined) return undefined;
  const group = lines.filter((one) => one.calendarYear === line.calendarYear && one.month);
  if (!startsInApril(group)) return monthOf(line.calendarYear, month.month);
  if (group[0] === line) {
    ambiguities.push({
      code: 'calendar year over April to March',
      ...placeOf(axis, line.index),
      detail: String(line.calendarYear),
      chosen: 'financial year',
    });
  }
  return monthOfYear(line.calendarYear, month.month);
}

/** Whether months run over New Year under one year: then the year is that of their April. */
function startsInApril(group: readonly Line[]): boolean {
  const months = group.map(({ month }) => month!.month);
  return months.some((month, index) => index > 0 && month < months[index - 1]!);
}

/** Months with no year at all: from their neighbours, the years across, or the surroundings. */
function dateBareMonths(
  bare: readonly Line[],
  totals: readonly Line[],
  times: ReadonlyMap<number, LineTime>,
  years: YearsAround,
  ambiguities: Ambiguity[],
): Map<number, Month> {
  const [first] = bare;
  if (!first) return new Map();
  const dated = [...times].flatMap(([index, { month }]) => (month === undefined ? [] : [{ index, month }]));
  if (dated.length > 0) return new Map(bare.map((line) => [line.index, besideDated(line, dated)]));
  const place = placeOf(years.axis, first.index);
  const across = yearsAcross(years.across);
  const areAllNamed = across.length > 0 && (years.context.year === undefined || !hasOpenLine(years.across));
  if (areAllNamed) {
    const year = Math.max(...across);
    return new Map(bare.map((line) => [line.index, monthOfYear(year, line.month!.month)]));
  }
  const { calendarYear } = years.context;
  // "Total 2017/18" at the end of bare months says of which year they are.
  const ofTotals = new Set(totals.flatMap((line) => line.year ?? []));
  const year =
    years.context.year ??
    (ofTotals.size > 0 ? { year: Math.max(...ofTotals), isCalendarYear: false } : undefined);
  if (year && !years.context.year) {
    const detail = formatFinancialYear(year.year);
    ambiguities.push({ code: 'year of the totals', ...place, detail, chosen: detail });
  }
  if (!year) {
    ambiguities.push({ code: 'months without a year', ...place, detail: first.label, chosen: 'none' });
    return new Map();
  }
  const startsInJanuary = first.month!.month === 1 && bare.length > 1;
  if (year.isCalendarYear) {
    const chosen = startsInJanuary ? 'calendar year' : 'financial year';
    ambiguities.push({ code: 'year alone', ...place, detail: String(calendarYear ?? year.year), chosen });
    if (startsInJanuary)
      return new Map(bare.map((line) => [line.index, monthOf(year.year, line.month!.month)]));
  } else if (startsInJanuary) {
    ambiguities.push({
      code: 'January first in a financial year',
      ...place,
      detail: first.label,
      chosen: 'financial year',
    });
  }
  return inCycles(bare, year.year, place, ambiguities);
}

/**
 * April to March over and over: the last time round is the year the table is about. A month typed over another
 * ("May, Jun, Jun, Aug") begins no new round.
 */
function inCycles(
  bare: readonly Line[],
  year: FinancialYear,
  place: Pick<Ambiguity, 'row' | 'column'>,
  ambiguities: Ambiguity[],
): Map<number, Month> {
  let cycle = 0;
  const mistyped = new Set(mistypedMonths(bare.map((line) => line.month!.month)));
  const seen = new Set<number>();
  const cycles = bare.map((line, index) => {
    const { month } = line.month!;
    if (mistyped.has(index)) return cycle;
    if (seen.has(month)) {
      // The same month again beside itself is another measure of it; later it is another year.
      cycle++;
      seen.clear();
    }
    seen.add(month);
    return cycle;
  });
  const isSecondMeasure =
    bare.some((line) => line.measure !== undefined) || bare.some((line) => line.names.length > 0);
  if (cycle > 0 && !isSecondMeasure) {
    ambiguities.push({
      code: 'months of several years',
      ...place,
      detail: String(cycle + 1),
      chosen: 'last is the year named',
    });
  }
  return new Map(
    bare.map((line, index) => {
      const back = isSecondMeasure ? 0 : cycle - cycles[index]!;
      return [line.index, monthOfYear(year - back, line.month!.month)];
    }),
  );
}

/** "Apr 17, May, Jun": a month follows the dated one before it, or comes before the one after it. */
function besideDated(line: Line, dated: readonly { readonly index: number; readonly month: Month }[]): Month {
  const before = dated.findLast(({ index }) => index < line.index);
  const number = line.month!.month;
  if (before) return before.month + ((number - monthNumber(before.month) + 12) % 12);
  const after = dated.find(({ index }) => index > line.index)!;
  return after.month - ((monthNumber(after.month) - number + 12) % 12);
}

/** Typed "Apr 17" becomes the 17th of this April: where all the days would be years that follow each other, they are. */
function turnMistakenDays(
  lines: readonly Line[],
  axis: 'row' | 'column',
  ambiguities: Ambiguity[],
): Map<number, Month> {
  const dates = lines.filter(({ month }) => month?.orYear !== undefined);
  const days = new Set(dates.map(({ month }) => month!.day));
  const monthsOfDays = dates.map(({ month }) => monthOf(month!.orYear!, month!.month));
  const follow = monthsOfDays.every((month, index) => index === 0 || month === monthsOfDays[index - 1]! + 1);
  const isMonthEnd = dates.every(({ month }) => month!.day! >= 28);
  if (dates.length < 3 || days.size > 2 || !follow || isMonthEnd) return new Map();
  const [first] = dates;
  ambiguities.push({
    code: 'days taken for years',
    ...placeOf(axis, first!.index),
    detail: first!.label,
    chosen: 'years',
  });
  return new Map(dates.map((line, index) => [line.index, monthsOfDays[index]!]));
}

function placeOf(axis: 'row' | 'column', index: number): Pick<Ambiguity, 'row' | 'column'> {
  return axis === 'row' ? { row: index } : { column: index };
}
