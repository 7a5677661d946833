import type { FinancialYear } from '../calendar/financial-year';
import type { Month } from '../calendar/month';
import { type Cube, type CubeRow, NOT_RECORDED } from '../figures/cube';
import type { Measure } from '../recognise/layout';
import type { CheckContext } from './check-context';
import type { Place } from './finding';
import { tablesOfAreas } from './table-index';

/** The sums of a measure by reporting area in a year, in the order in which the areas occur; areas without any are not there. */
export function sumsByArea(cube: Cube, measure: Measure, year: FinancialYear): ReadonlyMap<string, number> {
  return sumBy(cube, measure, (row) => (row.year === year ? row.area : undefined));
}

/** The sums of a measure by month of an area in the year reported on. */
export function sumsByMonth(cube: Cube, measure: Measure, area: string): ReadonlyMap<Month, number> {
  return sumBy(cube, measure, (row) => (row.year === cube.year && row.area === area ? row.month : undefined));
}

/** The sums of a measure over rows with the same key; rows without a key, or with nothing of the measure, do not count. */
export function sumBy<Key>(
  cube: Cube,
  measure: Measure,
  keyOf: (row: CubeRow) => Key | undefined,
): ReadonlyMap<Key, number> {
  const sums = new Map<Key, number>();
  for (const row of cube.rows) {
    const value = row.values.get(measure);
    const key = value === undefined ? undefined : keyOf(row);
    if (key !== undefined) sums.set(key, (sums.get(key) ?? 0) + value!);
  }
  return sums;
}

/** The sheets that count an area's incidents in the year reported on; of none recorded, and failing all, any sheet. */
export function sheetsOfArea(context: CheckContext, area: string): Place[] {
  const { layouts, grids } = context.recognition;
  const tables = context.shared(tablesOfAreas).get(area === NOT_RECORDED ? '' : area) ?? [];
  const sheets = [...new Set(tables.map(({ layout }) => layouts[layout]!.grid))];
  if (sheets.length > 0) return sheets.map((grid) => ({ grid }));
  return grids.length > 0 ? [{ grid: layouts[0]?.grid ?? 0 }] : [];
}
