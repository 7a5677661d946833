import type { Layout } from '../recognise/layout';
import { isRowTable } from './collect-facts';
import type { Draft, Segment } from './draft';
import { NOT_KNOWN } from './records';
import { ALL_FIELDS, AREA, type RowFacts } from './row-facts';

/** A log or register as it is compared with others: its rows that count, and where they lie. */
export interface RowsOfTable {
  readonly segment: Segment;
  readonly layout: Layout;
  readonly isPrevious: boolean;
  readonly isHidden: boolean;
  /** Rows that count. */
  readonly rows: number;
  /** Month → area (NOT_KNOWN for none) → rows. */
  readonly places: ReadonlyMap<number, ReadonlyMap<number, number>>;
  readonly areas: ReadonlySet<number>;
}

/** The logs and registers with rows that count, but for those known to be copies. */
export function tablesOfRows(draft: Draft, facts: RowFacts, copies: ReadonlySet<number>): RowsOfTable[] {
  const { recognition, writer } = draft;
  return draft.segments.flatMap((segment): RowsOfTable[] => {
    const layout = recognition.layouts[segment.layout]!;
    if (!isRowTable(layout) || copies.has(segment.layout)) return [];
    const places = new Map<number, Map<number, number>>();
    const areas = new Set<number>();
    let rows = 0;
    for (let record = segment.first; record < segment.end; record++) {
      if (writer.exclusion[record] !== 0) continue;
      rows++;
      const month = facts.monthOf(record);
      const area = facts.areaOf(record);
      let ofMonth = places.get(month);
      if (!ofMonth) places.set(month, (ofMonth = new Map<number, number>()));
      ofMonth.set(area, (ofMonth.get(area) ?? 0) + 1);
      areas.add(area);
    }
    if (rows === 0) return [];
    return [
      {
        segment,
        layout,
        isPrevious: recognition.workbooks[recognition.workbookOfGrid[layout.grid]!]?.isPrevious ?? false,
        isHidden: recognition.grids[layout.grid]!.source.visibility !== 'visible',
        rows,
        places,
        areas,
      },
    ];
  });
}

/** The records of a table that count; `where` says which. */
export function recordsOf(
  { writer }: Draft,
  { segment }: RowsOfTable,
  where: (record: number) => boolean = () => true,
): number[] {
  const records: number[] = [];
  for (let record = segment.first; record < segment.end; record++)
    if (writer.exclusion[record] === 0 && where(record)) records.push(record);
  return records;
}

/** How many of a table's rows the others have rows for in the same month and area; a row without an area fits any. */
export function rowsInSamePlaces(
  { places }: RowsOfTable,
  others: readonly RowsOfTable[],
  fields: number,
): number {
  let found = 0;
  for (const [month, ofAreas] of places)
    for (const [area, rows] of ofAreas) {
      let rivals = 0;
      for (const other of others)
        rivals += rowsInPlace(other, month, (fields & AREA) === 0 ? NOT_KNOWN : area);
      found += Math.min(rows, rivals);
    }
  return found;
}

/** The rows of a table in a month that may be of an area. */
function rowsInPlace({ places }: RowsOfTable, month: number, area: number): number {
  const ofAreas = places.get(month);
  if (!ofAreas) return 0;
  if (area !== NOT_KNOWN) return (ofAreas.get(area) ?? 0) + (ofAreas.get(NOT_KNOWN) ?? 0);
  let rows = 0;
  for (const ofArea of ofAreas.values()) rows += ofArea;
  return rows;
}

/** Whether two tables have rows in the same month that may be of the same area. */
export function shareAPlace(one: RowsOfTable, other: RowsOfTable, fields: number): boolean {
  return rowsInSamePlaces(one, [other], fields) > 0;
}

/** The fields that at least half of the records fill. */
export function fieldsMostlyFilled(facts: RowFacts, records: readonly number[]): number {
  const filled = new Map<number, number>();
  for (const record of records) {
    const fields = facts.filled(record);
    filled.set(fields, (filled.get(fields) ?? 0) + 1);
  }
  let mostly = 0;
  for (let bit = 1; bit <= ALL_FIELDS; bit *= 2) {
    let rows = 0;
    for (const [fields, count] of filled) if ((fields & bit) !== 0) rows += count;
    if (rows * 2 >= records.length) mostly |= bit;
  }
  return mostly;
}
