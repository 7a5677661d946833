import { reportText } from '../../language/en-GB/report';
import { tableText } from '../../language/en-GB/report-tables';
import type { Figure, Shorthand } from '../../figures/figure';
import type { RateGrain } from '../../figures/cube';
import type { Measure } from '../../recognise/layout';
import type { NumberFormat, TableCell } from '../document';
import type { Period } from '../period';
import { populationOf } from './rate-population';
import type { ReportContext } from '../report-context';
import type { RowSpec, TableScope } from './table-row';

/** A column of a statistical table: it makes its cell for every row. */
export interface ColumnSpec {
  readonly id: string;
  readonly header: string;
  readonly width: number;
  readonly align: 'left' | 'right';
  readonly cell: (row: RowSpec) => TableCell;
}

/** The ids of the columns a measure has; charts and sentences name columns by them. */
export const columnId = {
  count: (measure: Measure, period: Period) => `${measure}-${period === 'now' ? 'this-year' : 'last-year'}`,
  change: (measure: Measure) => `${measure}-change`,
  changeShare: (measure: Measure) => `${measure}-change-share`,
  rate: (of: string, period: Period) => `${of}-${period === 'now' ? 'this-year' : 'last-year'}`,
} as const;

/** Headers of a measure's columns, for tables that count something narrower than the whole. */
export interface MeasureHeaders {
  readonly counted: (measure: string, year: string) => string;
  readonly changeOf: (measure: string) => string;
  readonly changeShareOf: (measure: string) => string;
}

export interface MeasureColumnOptions {
  /** Adds the change as a percentage. */
  readonly withShare?: boolean;
  readonly headers?: MeasureHeaders;
}

/** A measure's columns: last year, this year and the change; this year only where there is nothing to compare. */
export function measureColumns(
  context: ReportContext,
  scope: TableScope,
  measure: Measure,
  { withShare = false, headers = tableText.columns }: MeasureColumnOptions = {},
): ColumnSpec[] {
  const title = reportText.measures[measure].title;
  const count = (period: Period): ColumnSpec => ({
    id: columnId.count(measure, period),
    header: headers.counted(title, yearName(context, period)),
    ...NUMBER,
    cell: (row) => countCell(row, measure, period),
  });
  if (!scope.compares(measure)) return [count('now')];
  const change: ColumnSpec = {
    id: columnId.change(measure),
    header: headers.changeOf(title),
    ...NUMBER,
    cell: (row) => changeCell(row, measure, 'difference', 'signed count'),
  };
  const share: ColumnSpec = {
    id: columnId.changeShare(measure),
    header: headers.changeShareOf(title),
    ...NUMBER,
    cell: (row) => changeCell(row, measure, 'change', 'signed percentage'),
  };
  return [count('before'), count('now'), change, ...(withShare ? [share] : [])];
}

/** What a column of rates divides by what, and how it shows it. */
export interface RateSpec {
  readonly id: string;
  readonly header: (year: string) => string;
  readonly of: Measure;
  readonly to: Measure;
  readonly per: number;
  /** For arrests and incidents: what the rows tell, which both must be recorded by. */
  readonly grain?: RateGrain;
  /** The reporting area a whole table is of. */
  readonly area?: string;
}

/**
 * Arrests per 100 incidents and its like, for both years where both are recorded. A rate counts only areas and months
 * that record both by what the rows tell; where it cannot be narrowed to those, it is not given.
 */
export function rateColumns(context: ReportContext, scope: TableScope, rate: RateSpec): ColumnSpec[] {
  if (![rate.of, rate.to].every((measure) => scope.measures.includes(measure))) return [];
  const compares = scope.compares(rate.of) && scope.compares(rate.to);
  return (compares ? (['before', 'now'] as const) : (['now'] as const)).map((period) => {
    const population = populationOf(context, rate, period);
    const counted = (row: RowSpec, measure: Measure) => row.figure(measure, period, population.filter);
    const missing = (row: RowSpec) =>
      // What belongs to no row has no rate anybody could use.
      (row.role === 'not recorded' ? '[z]' : undefined) ??
      row.missing(rate.of, period) ??
      row.missing(rate.to, period) ??
      (population.isOf(row) ? undefined : '[x]');
    return {
      id: columnId.rate(rate.id, period),
      header: rate.header(yearName(context, period)),
      ...NUMBER,
      cell: (row) =>
        numberCell(
          missing(row),
          { type: 'ratio', of: counted(row, rate.of), to: counted(row, rate.to), per: rate.per },
          'one decimal',
        ),
    };
  });
}

/** Each row's part in a whole, such as all incidents of the year. */
export function shareColumns(
  context: ReportContext,
  scope: TableScope,
  measure: Measure,
  whole: (period: Period) => Figure,
  header: (year: string) => string,
): ColumnSpec[] {
  return (scope.compares(measure) ? (['before', 'now'] as const) : (['now'] as const)).map((period) => ({
    id: columnId.rate('share', period),
    header: header(yearName(context, period)),
    ...NUMBER,
    cell: (row) =>
      numberCell(
        row.missing(measure, period),
        { type: 'share', part: row.figure(measure, period), whole: whole(period) },
        'percentage',
      ),
  }));
}

/** 2017/18 or 2016/17. */
export function yearName(context: ReportContext, period: Period): string {
  return period === 'now' ? context.names.year : context.names.lastYear;
}

/** A figure, or the shorthand that stands in its place. */
export function numberCell(missing: Shorthand | undefined, figure: Figure, format: NumberFormat): TableCell {
  return missing ? { type: 'shorthand', shorthand: missing } : { type: 'figure', figure, format };
}

export const NUMBER = { width: 1, align: 'right' } as const;

function countCell(row: RowSpec, measure: Measure, period: Period): TableCell {
  return numberCell(row.missing(measure, period), row.figure(measure, period), 'count');
}

/**
 * A change across a break in the series, or between years that count different areas or months, is not given; one from
 * or to no figure takes its mark.
 */
function changeCell(
  row: RowSpec,
  measure: Measure,
  type: 'difference' | 'change',
  format: NumberFormat,
): TableCell {
  const missing = row.missing(measure, 'before') ?? row.missing(measure, 'now') ?? changeMark(row, measure);
  return numberCell(
    missing,
    { type, now: row.figure(measure, 'now'), before: row.figure(measure, 'before') },
    format,
  );
}

/** What stands in place of the change between two counts. */
export function changeMark(row: RowSpec, measure: Measure): Shorthand | undefined {
  return row.broken ? '[b]' : row.uneven(measure);
}
