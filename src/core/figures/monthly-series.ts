import { monthsOfFinancialYear } from '../calendar/financial-year';
import type { Month } from '../calendar/month';
import { type Cube, NOT_RECORDED } from './cube';

/** Incidents month by month. Months nobody reported are left out; months of the series without an incident are 0. */
export interface MonthlySeries {
  readonly name: string;
  readonly points: readonly { readonly month: Month; readonly value: number }[];
}

/** The incidents of one month. */
export interface IncidentMonth {
  readonly month: Month;
  /** For each area that has incidents, those of each category; they may be 0. */
  readonly areas: ReadonlyMap<string, { readonly categories: ReadonlyMap<string, number> }>;
}

/** The incidents of a cube's months. */
export function incidentMonths(cube: Cube): IncidentMonth[] {
  const months = new Map<Month, Map<string, { categories: Map<string, number> }>>();
  for (const { month, area, category, values } of cube.rows) {
    const incidents = values.get('incidents');
    if (incidents === undefined || month === undefined) continue;
    let areas = months.get(month);
    if (!areas) months.set(month, (areas = new Map<string, { categories: Map<string, number> }>()));
    let ofArea = areas.get(area);
    if (!ofArea) areas.set(area, (ofArea = { categories: new Map<string, number>() }));
    ofArea.categories.set(category, (ofArea.categories.get(category) ?? 0) + incidents);
  }
  return Array.from(months, ([month, areas]) => ({ month, areas }));
}

/** The incidents of each area, in the cube's year and the year before. An area's month without data is a gap. */
export function areaSeries(cube: Cube, incidents: readonly IncidentMonth[]): MonthlySeries[] {
  const months = comparedMonths(cube, incidents);
  return cube.areas
    .filter(({ name }) => name !== NOT_RECORDED)
    .map(({ name, joinedOn = -Infinity }) => ({
      name,
      points: months.flatMap(({ month, areas }) => {
        const categories = areas.get(name)?.categories;
        return categories?.size && month >= joinedOn ? [{ month, value: sumOf(categories.values()) }] : [];
      }),
    }));
}

/**
 * The incidents of categories by month, in the cube's year and the year before, of those areas that record categories in
 * every month in which anybody does: an area that begins to record them would look like a break in all of them.
 */
export function categoryMonths(
  cube: Cube,
  incidents: readonly IncidentMonth[],
): { readonly month: Month; readonly categories: ReadonlyMap<string, number> }[] {
  const months = comparedMonths(cube, incidents).filter(({ areas }) => areasWithCategories(areas).length > 0);
  const recording = new Map<string, number>();
  for (const { areas } of months)
    for (const area of areasWithCategories(areas)) recording.set(area, (recording.get(area) ?? 0) + 1);
  const always = [...recording.keys()].filter((area) => recording.get(area) === months.length);
  return months.map(({ month, areas }) => {
    const categories = new Map<string, number>();
    for (const area of always)
      for (const [category, value] of areas.get(area)!.categories)
        categories.set(category, (categories.get(category) ?? 0) + value);
    return { month, categories };
  });
}

/** The incidents of each category in months; one in which it has nothing is 0. */
export function categorySeries(cube: Cube, months: ReturnType<typeof categoryMonths>): MonthlySeries[] {
  return cube.categories
    .filter((name) => name !== NOT_RECORDED)
    .map((name) => ({
      name,
      points: months.map(({ month, categories }) => ({ month, value: categories.get(name) ?? 0 })),
    }));
}

function areasWithCategories(areas: IncidentMonth['areas']): string[] {
  const names: string[] = [];
  for (const [area, { categories }] of areas)
    if (categories.size > (categories.has(NOT_RECORDED) ? 1 : 0)) names.push(area);
  return names;
}

/** The months of the cube's year and the year before, in their order. */
export function comparedMonths({ year }: Cube, incidents: readonly IncidentMonth[]): IncidentMonth[] {
  const wanted = new Set([year - 1, year].flatMap(monthsOfFinancialYear));
  return incidents.filter(({ month }) => wanted.has(month)).sort((one, other) => one.month - other.month);
}

function sumOf(values: Iterable<number>): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
