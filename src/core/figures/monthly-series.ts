import { monthsOfFinancialYear } from '../calendar/financial-year';
import type { Month } from '../calendar/month';
import { type Cube, NOT_RECORDED } from './cube';

/** Incidents month by month. Months nobody reported are left out; months of the series without an incident are 0. */
export interface MonthlySeries {
  readonly name: string;
  readonly points: readonly { readonly month: Month; readonly value: number }[];
}

/** The series of the cube's year and the year before, for each name of a dimension. "Not recorded" has none. */
export function monthlySeries(cube: Cube, dimension: 'area' | 'category'): MonthlySeries[] {
  const months = [...monthsOfFinancialYear(cube.year - 1), ...monthsOfFinancialYear(cube.year)];
  const wanted = new Set(months);
  const values = new Map<string, Map<Month, number>>();
  const reported = new Set<Month>();
  for (const row of cube.rows) {
    const incidents = row.values.get('incidents');
    if (incidents === undefined || row.month === undefined || !wanted.has(row.month)) continue;
    reported.add(row.month);
    const name = row[dimension];
    const ofName = values.get(name) ?? new Map<Month, number>();
    ofName.set(row.month, (ofName.get(row.month) ?? 0) + incidents);
    values.set(name, ofName);
  }
  const joinedOn = new Map(cube.areas.map((area) => [area.name, area.joinedOn ?? 0]));
  return [...values]
    .filter(([name]) => name !== NOT_RECORDED)
    .map(([name, ofName]) => ({
      name,
      points: months
        // An area's month without data is a gap; a category's is a month in which there was none.
        .filter((month) =>
          dimension === 'area'
            ? ofName.has(month) && month >= (joinedOn.get(name) ?? 0)
            : reported.has(month),
        )
        .map((month) => ({ month, value: ofName.get(month) ?? 0 })),
    }));
}
