import { type FinancialYear, formatFinancialYear } from '../../core/calendar/financial-year';
import { type Month, monthNumber, yearOfMonth } from '../../core/calendar/month';
import { selectsMonth } from '../../core/figures/selection';
import type { Measure } from '../../core/recognise/layout';
import { formatNumber } from '../../core/report/format-number';
import type { DashboardContext } from './dashboard-context';

/** More gaps than this are counted, not named: the report names them all. */
const MOST_NAMED = 4;

/** What of the measures is not recorded, in words: by area and months; of both years, or of the one asked for. */
export function missingRemarks(
  context: DashboardContext,
  measures: readonly Measure[],
  year?: FinancialYear,
): string[] {
  const { report, selection, words } = context;
  const gaps = report.missing.flatMap((gap) => {
    const concerned = gap.measures.filter((measure) => measures.includes(measure));
    const months = gap.months.filter((month) => selectsMonth(selection, month));
    if (year !== undefined && gap.year !== year) return [];
    if (concerned.length === 0 || (gap.months.length > 0 && months.length === 0)) return [];
    const when =
      gap.months.length === 0
        ? words.missing.year(formatFinancialYear(gap.year))
        : nameMonths(context, months);
    const names = words.list(concerned.map((measure) => words.measures[measure]));
    return [words.missing.months(names, gap.area ?? words.missing.allAreas, when)];
  });
  if (gaps.length === 0) return [];
  const more = gaps.length - MOST_NAMED;
  const named =
    more > 0 ? [...gaps.slice(0, MOST_NAMED), words.missing.more(formatNumber(more, 'count'))] : gaps;
  return [`${words.missing.title}: ${named.join('; ')}.`];
}

/** Months in words; three or more that follow each other as a span. */
function nameMonths({ words }: DashboardContext, months: readonly Month[]): string {
  const name = (month: Month) => words.monthOfYear(words.months[monthNumber(month) - 1]!, yearOfMonth(month));
  const spans: Month[][] = [];
  for (const month of months) {
    const last = spans.at(-1);
    if (last && last.at(-1)! + 1 === month) last.push(month);
    else spans.push([month]);
  }
  return words.list(
    spans.flatMap((span) =>
      span.length > 2 ? [words.missing.span(name(span[0]!), name(span.at(-1)!))] : span.map(name),
    ),
  );
}
