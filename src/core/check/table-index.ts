import { monthsOfFinancialYear } from '../calendar/financial-year';
import type { Month } from '../calendar/month';
import { NOT_KNOWN, type RecordColumns } from '../records/records';
import type { CheckContext, RowSpan } from './check-context';

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
  const { columns, cube, effects, records, spans } = context;
  const april = monthsOfFinancialYear(cube.year)[0]!;
  const incidents = columns.measures.get('incidents');
  const tables = new Map<string, AreaTable[]>();
  for (const { layout, first, end } of spans) {
    // By area (the last: none recorded), the months and, behind them, the year as a whole.
    const seen = new Uint8Array((records.areas.length + 1) * SLOTS);
    for (let record = first; incidents && record < end; record++) {
      const counts = columns.exclusion[record] === 0 && !Number.isNaN(incidents[record]!);
      if (!counts || columns.year[record] !== cube.year) continue;
      const area = columns.area[record] === NOT_KNOWN ? records.areas.length : columns.area[record]!;
      const month = columns.month[record]!;
      seen[area * SLOTS + (month === NOT_KNOWN ? MONTHS : month - april)] = 1;
    }
    const months = new Map<string, Set<Month>>();
    for (let slot = 0; slot < seen.length; slot++) {
      if (seen[slot] === 0) continue;
      const area = Math.floor(slot / SLOTS);
      const name = area === records.areas.length ? '' : (effects.areaName(area) ?? '');
      const ofArea = months.get(name) ?? new Set<Month>();
      months.set(name, ofArea);
      if (slot % SLOTS < MONTHS) ofArea.add(april + (slot % SLOTS));
    }
    for (const [name, ofArea] of months)
      tables.set(name, [...(tables.get(name) ?? []), { layout, months: [...ofArea] }]);
  }
  return tables;
}

const MONTHS = 12;
const SLOTS = MONTHS + 1;
