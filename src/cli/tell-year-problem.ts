import { formatFinancialYear } from '../core/calendar/financial-year';
import type { YearProblem } from '../core/figures/year-problem';
import { cliText } from '../core/language/en-GB/cli';
import { describeAmbiguity } from '../core/recognise/describe';
import { formatNumber } from '../core/report/format-number';

/** More sheets than this are not named one by one. */
const MOST_NAMED = 5;

/** Why there is no year to tell of, in one sentence. */
export function tellYearProblem(problem: YearProblem): string {
  if (problem.code === 'other years') {
    const years = problem.years.map(formatFinancialYear).join(', ');
    return cliText.yearWithoutRecords(formatFinancialYear(problem.year), years);
  }
  const named = problem.sheets.slice(0, MOST_NAMED).map(({ file, sheet }) => cliText.place(file, sheet));
  const more = problem.sheets.length - named.length;
  const places = [...named, ...(more > 0 ? [cliText.morePlaces(formatNumber(more, 'count'))] : [])];
  const reasons = problem.excluded.map(({ reason, rows }) =>
    cliText.rowsOfReason(formatNumber(rows, 'count'), reason),
  );
  const tell = problem.code === 'nothing dated' ? cliText.nothingDated : cliText.nothingCounts;
  const hints = new Set(problem.missing.map((missing) => describeAmbiguity(missing).what));
  return [tell(places.join('; '), reasons.join(', ')), ...hints].join(' ');
}
