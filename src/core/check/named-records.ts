import { addToGroup } from '../group-by';
import type { CheckContext } from './check-context';
import type { Occurrence, Place } from './finding';
import { cellPlace, recordPlace } from './places';
import { type RecordScan, scanYear } from './record-scan';
import { fieldColumn } from '../records/tally-columns';
import type { Index } from './year-index';

/** The dimensions whose values are names. */
export type NameField = 'area' | 'category' | 'source' | 'camera';

/** The distinct names of a dimension, by the code that stands in its column. */
export function namesOf({ records }: CheckContext, field: NameField): readonly string[] {
  if (field === 'area') return records.areas.map(({ name }) => name);
  return { category: records.categories, source: records.sources, camera: records.cameras }[field].names;
}

/** The counted records of every wanted code of a dimension, in order. A code without a record is not there. */
export function recordsOfCodes(
  context: CheckContext,
  field: NameField,
  codes: ReadonlySet<number>,
): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  if (codes.size === 0) return found;
  const { exclusion, [field]: values } = context.columns;
  for (const { first, end, counts } of scanYear(context, COUNTS_OF_CODES[field])) {
    if (![...codes].some((code) => counts.has(code))) continue;
    for (let record = first; record < end; record++) {
      if (exclusion[record] !== 0 || !codes.has(values[record]!)) continue;
      addToGroup(found, values[record]!, record);
    }
  }
  return found;
}

/** Each wanted code of a dimension that a counted record bears, with its name and all places it stands in. */
export function* occurrencesOfCodes(
  context: CheckContext,
  field: NameField,
  codes: ReadonlySet<number>,
): Iterable<Occurrence> {
  const names = namesOf(context, field);
  for (const [code, records] of recordsOfCodes(context, field, codes)) {
    yield {
      places: (now) => namePlaces(now, field, records),
      parameters: { name: names[code]!, rows: records.length },
      effect: context.effects.ofRecords(records),
    };
  }
}

/** How many counted records bear each code of a dimension; a code that none bears may be there. */
export function countsOfCodes(context: CheckContext, field: NameField): ReadonlyMap<number, number> {
  return context.index(CODE_COUNTS[field]);
}

const CODE_COUNTS: Readonly<Record<NameField, Index<Map<number, number>>>> = {
  area: codeCounts('area'),
  category: codeCounts('category'),
  source: codeCounts('source'),
  camera: codeCounts('camera'),
};

function codeCounts(field: NameField): Index<Map<number, number>> {
  const add = (counts: Map<number, number>, { columns }: CheckContext, record: number, one: 1 | -1): void => {
    if (columns.exclusion[record] !== 0) return;
    const code = columns[field][record]!;
    counts.set(code, (counts.get(code) ?? 0) + one);
  };
  return {
    build: (context) => {
      const counts = new Map<number, number>();
      for (let record = 0; record < context.columns.length; record++) add(counts, context, record, 1);
      return counts;
    },
    update: (counts, { before, after, difference }) => {
      for (const record of difference.records) {
        add(counts, before, record, -1);
        add(counts, after, record, 1);
      }
      return counts;
    },
  };
}

interface CodesOfStretch {
  readonly first: number;
  readonly end: number;
  readonly counts: ReadonlyMap<number, number>;
}

const COUNTS_OF_CODES: Readonly<Record<NameField, RecordScan<CodesOfStretch>>> = {
  area: countCodes('area'),
  category: countCodes('category'),
  source: countCodes('source'),
  camera: countCodes('camera'),
};

function countCodes(field: NameField): RecordScan<CodesOfStretch> {
  return ({ columns }, { first, end }) => {
    const { exclusion, [field]: codes } = columns;
    const counts = new Map<number, number>();
    for (let record = first; record < end; record++)
      if (exclusion[record] === 0) counts.set(codes[record]!, (counts.get(codes[record]!) ?? 0) + 1);
    return { found: { first, end, counts } };
  };
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
