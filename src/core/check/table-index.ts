import type { CheckContext, RowSpan } from './check-context';
import type { RecordColumns } from '../records/records';

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

/**
 * For each reporting area (by its name) the tables that count incidents of it in the year reported on, in their order.
 * Where an area stands nowhere, it is not there.
 */
export function tablesOfAreas({
  columns,
  cube,
  effects,
  spans,
}: CheckContext): ReadonlyMap<string, readonly number[]> {
  const tables = new Map<string, number[]>();
  const incidents = columns.measures.get('incidents');
  for (const { layout, first, end } of spans) {
    const areas = new Set<number>();
    for (let record = first; incidents && record < end; record++) {
      const counts = columns.exclusion[record] === 0 && !Number.isNaN(incidents[record]!);
      if (counts && columns.year[record] === cube.year) areas.add(columns.area[record]!);
    }
    for (const name of new Set([...areas].map((area) => effects.areaName(area) ?? ''))) {
      const list = tables.get(name);
      if (list) list.push(layout);
      else tables.set(name, [layout]);
    }
  }
  return tables;
}
