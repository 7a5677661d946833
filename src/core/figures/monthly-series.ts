import { monthsOfFinancialYear } from '../calendar/financial-year';
import type { Month } from '../calendar/month';
import { type Cube, NOT_RECORDED } from './cube';

/** Incidents month by month. Months nobody reported are left out; months of the series without an incident are 0. */
export interface MonthlySeries {
  readonly name: string;
  readonly points: readonly { readonly month: Month; readonly value: number }[];
}

/** The incidents of each area, in the cube's year and the year before. An area's month without data is a gap. */
export function areaSeries(cube: Cube): MonthlySeries[] {
  const rows = incidentRows(cube);
  return cube.areas
    .filter(({ name }) => name !== NOT_RECORDED)
    .map(({ name, joinedOn }) => {
      const values = sumByMonth(rows.filter((row) => row.area === name));
      const months = [...values.keys()].filter((month) => month >= (joinedOn ?? month));
      return { name, points: pointsOf(months, values) };
    });
}

/**
 * The incidents of each category, in the cube's year and the year before, of those areas that record categories in
 * every month in which anybody does: an area that begins to record them would look like a break in all of them. A
 * month in which a category has nothing is 0.
 */
export function categorySeries(cube: Cube): MonthlySeries[] {
  const rows = incidentRows(cube).filter(({ category }) => category !== NOT_RECORDED);
  const months = [...new Set(rows.map(({ month }) => month))];
  const steady = new Set(
    cube.areas
      .map(({ name }) => name)
      .filter((name) => {
        const told = new Set(rows.filter((row) => row.area === name).map(({ month }) => month));
        return told.size === months.length;
      }),
  );
  const used = rows.filter((row) => steady.has(row.area));
  return cube.categories
    .filter((name) => name !== NOT_RECORDED)
    .map((name) => ({
      name,
      points: pointsOf(months, sumByMonth(used.filter((row) => row.category === name))),
    }));
}

interface IncidentRow {
  readonly month: Month;
  readonly area: string;
  readonly category: string;
  readonly incidents: number;
}

function incidentRows(cube: Cube): IncidentRow[] {
  const wanted = new Set([cube.year - 1, cube.year].flatMap(monthsOfFinancialYear));
  return cube.rows.flatMap(({ month, area, category, values }) => {
    const incidents = values.get('incidents');
    if (incidents === undefined || month === undefined || !wanted.has(month)) return [];
    return [{ month, area, category, incidents }];
  });
}

function sumByMonth(rows: readonly IncidentRow[]): Map<Month, number> {
  const sums = new Map<Month, number>();
  for (const { month, incidents } of rows) sums.set(month, (sums.get(month) ?? 0) + incidents);
  return sums;
}

function pointsOf(months: readonly Month[], values: ReadonlyMap<Month, number>): MonthlySeries['points'] {
  return [...months]
    .sort((one, other) => one - other)
    .map((month) => ({ month, value: values.get(month) ?? 0 }));
}
