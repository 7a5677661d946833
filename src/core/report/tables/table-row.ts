import { monthsOfFinancialYear } from '../../calendar/financial-year';
import { tableText } from '../../language/en-GB/report-tables';
import type { Figure, Shorthand, Where } from '../../figures/figure';
import type { Measure } from '../../recognise/layout';
import type { CoverageState } from '../coverage';
import type { TableRow } from '../document';
import { type Period, PERIODS, yearOfPeriod } from '../period';
import type { ReportContext } from '../report-context';
import { type BreakScope, isBroken } from '../series-breaks';
import { unevenMark } from '../uneven-years';

/** What a row of a statistical table counts: from it every column makes its cell. */
export interface RowSpec {
  readonly label: string;
  readonly role: TableRow['role'];
  /** What narrows the year's figures to the row. */
  readonly filter: Filter;
  /** The row's count; `further` narrows it more, such as to one source. */
  readonly figure: (measure: Measure, period: Period, further?: Filter) => Figure;
  /** What stands in place of the count where there is none. */
  readonly missing: (measure: Measure, period: Period) => Shorthand | undefined;
  /** What stands in place of a change where the two years do not count the same areas and months. */
  readonly uneven: (measure: Measure) => Shorthand | undefined;
  /** Whether a break in the series lies between the two years' counts. */
  readonly broken: boolean;
}

/** Which measures a table shows, and whether each has last year's figures to compare with. */
export interface TableScope {
  readonly measures: readonly Measure[];
  readonly compares: (measure: Measure) => boolean;
}

/** What narrows a year's sum. */
export type Filter = Omit<Where, 'year' | 'month'>;

/** How the tables mark what there is no figure for. */
export const SHORTHAND_OF_STATE: Readonly<Record<CoverageState, Shorthand | undefined>> = {
  recorded: undefined,
  missing: '[x]',
  'before joining': '[z]',
};

/** The sum of a measure over a year of the report. */
export function yearSum(
  context: ReportContext,
  measure: Measure,
  period: Period,
  filter: Filter = {},
): Figure {
  return { type: 'sum', measure, where: { year: yearOfPeriod(context.year, period), ...filter } };
}

/** A row that counts what fits a filter. */
export function filterRow(context: ReportContext, label: string, filter: Filter): RowSpec {
  return {
    label,
    role: 'part',
    filter,
    figure: (measure, period, further) => yearSum(context, measure, period, { ...filter, ...further }),
    missing: () => undefined,
    uneven: (measure) => unevenMark(context, measure, filter),
    broken: isYearBroken(context, filter),
  };
}

/**
 * The rows, then the remainder where it counts anything, then the total of everything that fits the filter: counted
 * by itself, not added up from the rows shown, so that a row left out would come to light.
 */
export function withTotal(
  context: ReportContext,
  scope: TableScope,
  parts: readonly RowSpec[],
  remainder: RowSpec,
  total: RowSpec,
): RowSpec[] {
  const rest: RowSpec = { ...remainder, label: tableText.notRecorded, role: 'not recorded' };
  return [
    ...parts,
    ...(isNothing(context, scope, rest) ? [] : [rest]),
    { ...total, label: tableText.total, role: 'total' },
  ];
}

/** Whether the row counts nothing in either year. */
export function isNothing(context: ReportContext, scope: TableScope, row: RowSpec): boolean {
  return scope.measures.every((measure) =>
    PERIODS.every((period) => context.evaluate(row.figure(measure, period)) === 0),
  );
}

/** Whether a break that bears on the row lies anywhere within the two years. */
export function isYearBroken(context: ReportContext, scope: BreakScope): boolean {
  const first = monthsOfFinancialYear(context.year - 1)[0]!;
  const last = monthsOfFinancialYear(context.year).at(-1)!;
  return isBroken(context.breaks, scope, first, last);
}
