import { monthsOfFinancialYear } from '../calendar/financial-year';
import type { Month } from '../calendar/month';
import { type Cube, NOT_RECORDED } from './cube';

/** Incidents month by month. Months nobody reported are left out; months of the series without an incident are 0. */
export interface MonthlySeries {
  readonly name: string;
  readonly points: readonly { readonly month: Month; readonly value: number }[];
}

/** The incidents of an area and category in a month; there may be several of the same. */
export interface IncidentRow {
  readonly month: Month;
  readonly area: string;
  readonly category: string;
  readonly incidents: number;
}

/** The incidents of a cube's months. */
export function* incidentRows(cube: Cube): Iterable<IncidentRow> {
  for (const { month, area, category, values } of cube.rows) {
    const incidents = values.get('incidents');
    if (incidents !== undefined && month !== undefined) yield { month, area, category, incidents };
  }
}

/** The incidents of each area, in the cube's year and the year before. An area's month without data is a gap. */
export function areaSeries(cube: Cube, rows: Iterable<IncidentRow>): MonthlySeries[] {
  const byArea = new Map<string, Map<Month, number>>();
  for (const { month, area, incidents } of comparedRows(cube, rows)) addTo(byArea, area, month, incidents);
  return cube.areas
    .filter(({ name }) => name !== NOT_RECORDED)
    .map(({ name, joinedOn }) => {
      const values = byArea.get(name) ?? new Map<Month, number>();
      const months = [...values.keys()].filter((month) => month >= (joinedOn ?? month));
      return { name, points: pointsOf(months, values) };
    });
}

/**
 * The incidents of each category, in the cube's year and the year before, of those areas that record categories in
 * every month in which anybody does: an area that begins to record them would look like a break in all of them. A
 * month in which a category has nothing is 0.
 */
export function categorySeries(cube: Cube, rows: Iterable<IncidentRow>): MonthlySeries[] {
  const named = comparedRows(cube, rows).filter(({ category }) => category !== NOT_RECORDED);
  const byArea = new Map<string, Map<Month, number>>();
  const months = new Set<Month>();
  for (const { month, area, incidents } of named) {
    months.add(month);
    addTo(byArea, area, month, incidents);
  }
  const byCategory = new Map<string, Map<Month, number>>();
  for (const { month, area, category, incidents } of named)
    if (byArea.get(area)!.size === months.size) addTo(byCategory, category, month, incidents);
  return cube.categories
    .filter((name) => name !== NOT_RECORDED)
    .map((name) => ({ name, points: pointsOf([...months], byCategory.get(name) ?? new Map()) }));
}

function comparedRows(cube: Cube, rows: Iterable<IncidentRow>): IncidentRow[] {
  const wanted = new Set([cube.year - 1, cube.year].flatMap(monthsOfFinancialYear));
  return [...rows].filter(({ month }) => wanted.has(month));
}

function addTo(sums: Map<string, Map<Month, number>>, name: string, month: Month, incidents: number): void {
  let ofName = sums.get(name);
  if (!ofName) sums.set(name, (ofName = new Map<Month, number>()));
  ofName.set(month, (ofName.get(month) ?? 0) + incidents);
}

function pointsOf(months: readonly Month[], values: ReadonlyMap<Month, number>): MonthlySeries['points'] {
  return [...months]
    .sort((one, other) => one - other)
    .map((month) => ({ month, value: values.get(month) ?? 0 }));
}
