import type { Measure } from '../recognise/layout';
import { NOT_KNOWN, type Records } from '../records/records';

/**
 * What breakdowns give and take, as if it were counted records: two for each entry. What the first gives to a category,
 * source or sub-area, the second takes from what has none recorded, of the same time and area, so that every sum that
 * does not ask for the dimension stays what it is. `origins` are the records they stand for.
 */
export function breakdownRecords(records: Records): {
  readonly moved: Records;
  readonly origins: readonly number[];
} {
  const { columns, areas, breakdowns } = records;
  const entries = breakdowns.flatMap(({ measure, dimension, entries: own }) =>
    own.flatMap(({ record, value, area }) => [
      { measure, record, value, area, named: dimension },
      { measure, record, value: -value, area: areas[area]?.parent ?? area, named: undefined },
    ]),
  );
  const origins = entries.map(({ record }) => record);
  const named = (dimension: 'category' | 'source') =>
    Int32Array.from(entries, (entry) =>
      entry.named === dimension ? columns[dimension][entry.record]! : NOT_KNOWN,
    );
  const measures = new Map<Measure, Float64Array>();
  entries.forEach(({ measure, value }, index) => {
    const values = measures.get(measure) ?? new Float64Array(entries.length).fill(Number.NaN);
    values[index] = value;
    measures.set(measure, values);
  });
  const moved: Records = {
    ...records,
    columns: {
      length: entries.length,
      layout: Uint32Array.from(origins, (record) => columns.layout[record]!),
      row: Uint32Array.from(origins, (record) => columns.row[record]!),
      column: Uint16Array.from(origins, (record) => columns.column[record]!),
      exclusion: new Uint8Array(entries.length),
      month: Int32Array.from(origins, (record) => columns.month[record]!),
      year: Int16Array.from(origins, (record) => columns.year[record]!),
      day: new Int32Array(entries.length).fill(NOT_KNOWN),
      minute: new Int16Array(entries.length).fill(NOT_KNOWN),
      area: Int32Array.from(entries, ({ area }) => area),
      category: named('category'),
      source: named('source'),
      camera: new Int32Array(entries.length).fill(NOT_KNOWN),
      measures,
    },
  };
  return { moved, origins };
}
