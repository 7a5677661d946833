import type { FinancialYear } from '../../core/calendar/financial-year';
import { financialYearOf, monthsOfFinancialYear } from '../../core/calendar/financial-year';
import { isCompared } from '../../core/figures/cube';
import type { Figure } from '../../core/figures/figure';
import { EVERYTHING } from '../../core/figures/selection';
import {
  type FigureTrace,
  traceFigure,
  type TraceRequest,
  type Uncompared,
} from '../../core/figures/trace-figure';
import { isLikeForLike } from '../../core/report/like-for-like-figures';
import type { ReportContext } from '../../core/report/report-context';
import { isBroken } from '../../core/report/series-breaks';
import { unevenMark } from '../../core/report/uneven-years';
import { type DashboardYear, reportOfSelection } from './dashboard-context';

type Reason = Uncompared['reason'] | undefined;
type Sum = Extract<Figure, { type: 'sum' }>;

const MONTHS_A_YEAR = 12;

/**
 * Follows a figure to its cells, and says where it is not compared with the year before: by the very rules of the cards
 * and tables it is followed from.
 */
export function followFigure(request: TraceRequest, year: DashboardYear): FigureTrace {
  const trace = traceFigure(request, year);
  if (trace.before === undefined) return trace;
  const { before, ...alone } = trace;
  const sums = sumsOf(request.figure);
  // Only the year of the report is held against the one before: what lies before that, nobody counted.
  if (sums.some((sum) => yearOf(sum) !== year.cube.year)) return alone;
  const report = reportOfSelection(year, request.selection ?? EVERYTHING);
  const reasons = sums.map((sum) => uncomparedSum(report, sum, request.figure.type !== 'sum'));
  const reason = strongest(reasons);
  if (reason === undefined) return trace;
  const uncompared = { reason, year: year.cube.year - 1 };
  return reason === 'not recorded' ? { ...alone, uncompared } : { ...alone, before, uncompared };
}

/** What several parts together are: nothing of the year before is there only where none of them has anything. */
function strongest(reasons: readonly Reason[]): Reason {
  if (reasons.length > 0 && reasons.every((one) => one === 'not recorded')) return 'not recorded';
  if (reasons.includes('broken')) return 'broken';
  return reasons.some((one) => one !== undefined) ? 'uneven' : undefined;
}

function sumsOf(figure: Figure): Sum[] {
  switch (figure.type) {
    case 'sum':
      return [figure];
    case 'ratio':
      return [...sumsOf(figure.of), ...sumsOf(figure.to)];
    case 'share':
      return [...sumsOf(figure.part), ...sumsOf(figure.whole)];
    case 'total':
      return figure.parts.flatMap(sumsOf);
    // A change has its year before in itself; the others are no sum of records.
    case 'change':
    case 'difference':
    case 'rank':
    case 'cell':
    case 'rows':
    case 'constant':
      return [];
  }
}

function yearOf({ where }: Sum): FinancialYear | undefined {
  return where.year ?? (where.month === undefined ? undefined : financialYearOf(where.month));
}

function uncomparedSum(report: ReportContext, { measure, where }: Sum, isOfRate: boolean): Reason {
  const { month, area } = where;
  const { coverage } = report;
  const isRecorded =
    month !== undefined
      ? coverage.ofMonth(measure, area, month - MONTHS_A_YEAR) === 'recorded'
      : area !== undefined
        ? coverage.ofYear(measure, area, 'before') === 'recorded'
        : coverage.has(measure, 'before');
  if (!isRecorded) return 'not recorded';
  const now = month ?? monthsOfFinancialYear(report.year).at(-1)!;
  const before = month === undefined ? monthsOfFinancialYear(report.year - 1)[0]! : month - MONTHS_A_YEAR;
  if (isBroken(report.breaks, where, before, now)) return 'broken';
  // What both years report is alike of itself.
  if (where.likeForLike !== undefined) return undefined;
  const inYear = month === undefined ? undefined : month - monthsOfFinancialYear(report.year)[0]!;
  if (unevenMark(report, measure, where, inYear) !== undefined) return 'uneven';
  // A rate moves with the areas it is of, though a count may grow by those that join.
  const isWhole = month === undefined && area === undefined;
  return isOfRate && isWhole && isCompared(measure) && !isLikeForLike(report, measure) ? 'uneven' : undefined;
}
