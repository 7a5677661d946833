import type { CheckContext } from './check-context';
import type { Place } from './finding';
import { cellPlace, recordPlace } from './places';
import { fieldColumn } from '../records/tally-columns';

/** The dimensions whose values are names. */
export type NameField = 'area' | 'category' | 'source' | 'camera';

/** The distinct names of a dimension, by the code that stands in its column. */
export function namesOf({ records }: CheckContext, field: NameField): readonly string[] {
  if (field === 'area') return records.areas.map(({ name }) => name);
  return { category: records.categories, source: records.sources, camera: records.cameras }[field].names;
}

/** The counted records of every wanted code of a dimension, in order. A code without a record is not there. */
export function recordsOfCodes(
  { columns }: CheckContext,
  field: NameField,
  codes: ReadonlySet<number>,
): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  if (codes.size === 0) return found;
  const values = columns[field];
  for (let record = 0; record < columns.length; record++) {
    if (columns.exclusion[record] !== 0 || !codes.has(values[record]!)) continue;
    const list = found.get(values[record]!);
    if (list) list.push(record);
    else found.set(values[record]!, [record]);
  }
  return found;
}

/** The cells in which records name a dimension; where no column does, the rows or counts themselves. */
export function namePlaces(context: CheckContext, field: NameField, records: readonly number[]): Place[] {
  return records.map((record) => {
    const layout = context.layout(context.columns.layout[record]!);
    const column = fieldColumn(layout, field)?.column;
    return column === undefined
      ? recordPlace(context, record)
      : cellPlace(layout.grid, context.columns.row[record]!, column);
  });
}
