import { monthsOfFinancialYear } from '../calendar/financial-year';
import type { Month } from '../calendar/month';
import { addToGroup } from '../group-by';
import { NOT_KNOWN, type RecordColumns } from '../records/records';
import type { CheckContext, RowSpan } from './check-context';
import { scanTable } from './record-scan';

/** For each grid the layouts on it, in their order. */
export function layoutsOfGrid({ recognition }: CheckContext): readonly (readonly number[])[] {
  const lists = recognition.grids.map((): number[] => []);
  recognition.layouts.forEach(({ grid }, layout) => lists[grid]!.push(layout));
  return lists;
}

/** The counted records of a run, in order. */
export function* countedRecords({ exclusion }: RecordColumns, { first, end }: RowSpan): Iterable<number> {
  for (let record = first; record < end; record++) if (exclusion[record] === 0) yield record;
}

/** The months in which a table counts incidents of an area in the year reported on; empty where it tells the year only. */
export interface AreaTable {
  readonly layout: number;
  readonly months: readonly Month[];
}

/**
 * For each reporting area (by its name; '' where none is recorded) the tables that count incidents of it in the year
 * reported on, in their order. Where an area stands nowhere, it is not there.
 */
export function tablesOfAreas(context: CheckContext): ReadonlyMap<string, readonly AreaTable[]> {
  const { cube, effects, spans } = context;
  const april = monthsOfFinancialYear(cube.year)[0]!;
  const tables = new Map<string, AreaTable[]>();
  for (const { layout } of spans) {
    const seen = new Set(scanTable(context, slotsWithIncidents, layout).flat());
    const months = new Map<string, Set<Month>>();
    for (const slot of [...seen].sort((one, other) => one - other)) {
      // The first is of records without an area.
      const name = effects.areaName(Math.floor(slot / SLOTS) - 1) ?? '';
      const ofArea = months.get(name) ?? new Set<Month>();
      months.set(name, ofArea);
      if (slot % SLOTS < MONTHS) ofArea.add(april + (slot % SLOTS));
    }
    for (const [name, ofArea] of months) addToGroup(tables, name, { layout, months: [...ofArea] });
  }
  return tables;
}

/** The slots with incidents: by area, none recorded first, the months of the year and behind them the year as a whole. */
function slotsWithIncidents(
  { columns, cube, records }: CheckContext,
  { first, end }: RowSpan,
): { readonly found: readonly number[] } {
  const april = monthsOfFinancialYear(cube.year)[0]!;
  const incidents = columns.measures.get('incidents');
  const seen = new Uint8Array((records.areas.length + 1) * SLOTS);
  for (let record = first; incidents && record < end; record++) {
    const counts = columns.exclusion[record] === 0 && !Number.isNaN(incidents[record]!);
    if (!counts || columns.year[record] !== cube.year) continue;
    const month = columns.month[record]!;
    seen[(columns.area[record]! + 1) * SLOTS + (month === NOT_KNOWN ? MONTHS : month - april)] = 1;
  }
  return { found: [...seen.keys()].filter((slot) => seen[slot] === 1) };
}

const MONTHS = 12;
const SLOTS = MONTHS + 1;
