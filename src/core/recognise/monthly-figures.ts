import type { Grid } from '../grid/grid';
import { monthOf } from '../calendar/month';
import { meaningOfCount } from './count-meaning';
import type { Layout, Measure } from './layout';
import { readCount } from './values/read-count';
import { readDate } from './values/read-date';

/** Measure → month → figure. */
export type MonthlyFigures = ReadonlyMap<Measure, ReadonlyMap<number, number>>;

/** Tables of one kind whose figures differ by more than this tell different facts, unless half of the months are equal. */
export const MOST_DIFFERENCE = 0.1;
const SHARE_OF_EQUAL_MONTHS = 0.5;
/** In fewer months nothing is proven. */
const LEAST_MONTHS = 3;

/** What a table counts by month: the figures of a table of counts, the dated entries of a log. */
export function monthlyFigures(grid: Grid, layout: Layout): MonthlyFigures {
  return layout.kind === 'log' ? entriesByMonth(grid, layout) : countsByMonth(grid, layout);
}

/** Adds figures to others, which grow. */
export function addFigures(sums: Map<Measure, Map<number, number>>, figures: MonthlyFigures): void {
  for (const [measure, ofMonths] of figures) {
    const ofMeasure = sums.get(measure) ?? new Map<number, number>();
    sums.set(measure, ofMeasure);
    for (const [month, value] of ofMonths) ofMeasure.set(month, (ofMeasure.get(month) ?? 0) + value);
  }
}

/** Whether the figures of one measure differ by more than a share of them in the months that both tell. */
export function differ(one: MonthlyFigures, other: MonthlyFigures, most: number): boolean {
  for (const [measure, ofOne] of one) {
    const ofOther = other.get(measure);
    const months = [...ofOne.keys()].filter((month) => ofOther?.has(month));
    if (!ofOther || months.length < LEAST_MONTHS) continue;
    const figures = months.map((month) => [ofOne.get(month)!, ofOther.get(month)!] as const);
    const equal = figures.filter(([here, there]) => here === there).length;
    const difference = figures.reduce((sum, [here, there]) => sum + Math.abs(here - there), 0);
    const largest = figures.reduce((sum, [here, there]) => sum + Math.max(here, there), 0);
    if (difference > largest * most && equal < months.length * SHARE_OF_EQUAL_MONTHS) return true;
  }
  return false;
}

/** Whether two tables cannot tell the same: their figures differ clearly, or they share no months. */
export function tellOtherFacts(one: MonthlyFigures, other: MonthlyFigures): boolean {
  const share = [...one].some(([measure, ofOne]) =>
    [...ofOne.keys()].some((month) => other.get(measure)?.has(month) === true),
  );
  return !share || differ(one, other, MOST_DIFFERENCE);
}

function countsByMonth(grid: Grid, { context, countRows, countColumns }: Layout): MonthlyFigures {
  const figures = new Map<Measure, Map<number, number>>();
  for (const row of countRows)
    for (const column of countColumns) {
      const { measure = 'incidents', month, isPart } = meaningOfCount(context, row, column);
      if (month === undefined || isPart === true) continue;
      const reading = readCount(grid.cellAt(row.index, column.index));
      if (reading.kind === 'count')
        addFigures(figures, new Map([[measure, new Map([[month, reading.value]])]]));
    }
  return figures;
}

function entriesByMonth(grid: Grid, layout: Layout): MonthlyFigures {
  const { fields, context, bodyFirstRow, bodyLastRow, leftOutRows } = layout;
  const date = fields.find(({ field }) => field === 'date');
  const leftOut = new Set(leftOutRows.map(({ row }) => row));
  const months = new Map<number, number>();
  for (let row = bodyFirstRow; row <= bodyLastRow; row++) {
    if (leftOut.has(row)) continue;
    const reading = date && readDate(grid.cellAt(row, date.column), grid.source.dateSystem, date.dateOrder);
    const month = reading?.kind === 'date' ? monthOf(reading.date.year, reading.date.month) : context.month;
    if (month !== undefined) months.set(month, (months.get(month) ?? 0) + 1);
  }
  return new Map(months.size === 0 ? [] : [['incidents', months]]);
}
