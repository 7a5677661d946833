import { NOT_RECORDED } from '../figures/cube';
import type { CheckContext } from './check-context';
import type { Place } from './finding';
import { tablesOfAreas } from './table-index';

/** The sheets that count an area's incidents in the year reported on; of none recorded, and failing all, any sheet. */
export function sheetsOfArea(context: CheckContext, area: string): Place[] {
  const { layouts, grids } = context.recognition;
  const tables = context.shared(tablesOfAreas).get(area === NOT_RECORDED ? '' : area) ?? [];
  const sheets = [...new Set(tables.map(({ layout }) => layouts[layout]!.grid))];
  if (sheets.length > 0) return sheets.map((grid) => ({ grid }));
  return grids.length > 0 ? [{ grid: layouts[0]?.grid ?? 0 }] : [];
}
