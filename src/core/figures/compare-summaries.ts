import { type Measure, MEASURES } from '../recognise/layout';
import type { FiguresSummary, Totals } from './summarise';

/** One figure that differs between two summaries; 0 where a summary does not have it. */
export interface FigureChange {
  /** `total`, `year` (incidents of a whole year), or what `name` is one of. */
  readonly of: 'total' | 'year' | 'area' | 'category' | 'month' | 'source';
  /** Empty for the total. */
  readonly name: string;
  readonly measure: Measure;
  readonly before: number;
  readonly after: number;
}

const DIMENSIONS = ['area', 'category', 'month', 'source'] as const;

/** Every figure that differs between two summaries: totals first, then by year, area, category, month and source. */
export function compareSummaries(before: FiguresSummary, after: FiguresSummary): FigureChange[] {
  const years = (summary: FiguresSummary): [string, Totals][] =>
    Object.entries(summary.years).map(([year, incidents]) => [year, { incidents }]);
  return [
    ...compare('total', [['', before.totals]], [['', after.totals]]),
    ...compare('year', years(before), years(after)),
    ...DIMENSIONS.flatMap((dimension) =>
      compare(dimension, Object.entries(before.by[dimension]), Object.entries(after.by[dimension])),
    ),
  ];
}

function compare(
  of: FigureChange['of'],
  before: readonly (readonly [string, Totals])[],
  after: readonly (readonly [string, Totals])[],
): FigureChange[] {
  const [earlier, later] = [new Map(before), new Map(after)];
  return [...new Set([...earlier.keys(), ...later.keys()])].flatMap((name) => {
    const [was, is] = [valuesOf(earlier.get(name)), valuesOf(later.get(name))];
    return [...new Set([...was.keys(), ...is.keys()])].flatMap((measure) => {
      const change = { of, name, measure, before: was.get(measure) ?? 0, after: is.get(measure) ?? 0 };
      return change.before === change.after ? [] : [change];
    });
  });
}

function valuesOf(totals: Totals = {}): ReadonlyMap<Measure, number> {
  const values = new Map<Measure, number>();
  for (const measure of MEASURES) {
    const value = totals[measure];
    if (value !== undefined) values.set(measure, value);
  }
  return values;
}
