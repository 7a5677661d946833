import type { Field } from '../profile/profile';
import type { Layout } from '../recognise/layout';
import type { Draft, Segment } from './draft';
import { slotKey } from './slot';
import { fieldColumn, measuresOfRows } from './tally-columns';

/** This much of a table must stand elsewhere too: a collated sheet in which somebody mended a row is still one. */
const LEAST_SHARE = 0.9;
/** The odds against all rows standing elsewhere by chance, as powers of two. */
const LEAST_BITS = 20;
/** Days on which a row of a month may lie. */
const DAYS = 28;

/** Fields by which two rows are seen to be the same. What is written freely may be mended in a copy. */
const TOLD_BY: readonly Field[] = ['date', 'time', 'area', 'category', 'source', 'camera'];

/**
 * Logs and registers whose rows all stand in others: a sheet "All 2017-18" beside the sheets of its months. References
 * tell rows apart where both tables have them; so this compares tables of which one has none. `copies` are known to
 * be copies already. Gives indexes into `Recognition.layouts`.
 */
export function findRepeatedTables(draft: Draft, copies: ReadonlySet<number>): ReadonlySet<number> {
  const tables = draft.segments.flatMap((segment) => {
    const layout = draft.recognition.layouts[segment.layout]!;
    const isOfRows = layout.kind === 'log' || layout.kind === 'register';
    return isOfRows && !copies.has(segment.layout) && segment.end > segment.first
      ? [tableOf(draft, segment, layout)]
      : [];
  });
  const repeated = new Set<number>();
  if (tables.length < 2) return repeated;
  for (const table of [...tables].sort(likeliestCopyFirst)) {
    const others = tables.filter(
      (other) => other !== table && !repeated.has(other.segment.layout) && isComparable(table, other),
    );
    if (repeated.has(table.segment.layout) || !mayRepeat(table, others)) continue;
    const repetition = compareRows(draft, table, others);
    const isCopy = repetition === 'copy' || (repetition === 'fuller' && !mayStandFor(table, others));
    if (isCopy) repeated.add(table.segment.layout);
    else if (repetition === 'fuller')
      for (const { segment, rowsOfSlot } of others)
        if ([...rowsOfSlot.keys()].some((slot) => table.rowsOfSlot.has(slot))) repeated.add(segment.layout);
  }
  return repeated;
}

interface RowsOfTable {
  readonly segment: Segment;
  readonly kind: string;
  readonly isPrevious: boolean;
  readonly hasReferences: boolean;
  readonly tells: ReadonlySet<string>;
  readonly rows: number;
  /** Rows by area and month. */
  readonly rowsOfSlot: ReadonlyMap<number, number>;
}

function tableOf({ writer, recognition }: Draft, segment: Segment, layout: Layout): RowsOfTable {
  const rowsOfSlot = new Map<number, number>();
  let rows = 0;
  for (let record = segment.first; record < segment.end; record++) {
    if (writer.exclusion[record] !== 0) continue;
    rows++;
    const slot = slotKey(writer.area[record]!, writer.month[record]!, writer.year[record]!);
    rowsOfSlot.set(slot, (rowsOfSlot.get(slot) ?? 0) + 1);
  }
  const fields = TOLD_BY.filter((field) => fieldColumn(layout, field) !== undefined);
  const isOfArea = layout.context.area !== undefined;
  return {
    segment,
    kind: `${layout.kind} ${layout.subject ?? ''}`,
    isPrevious: recognition.workbooks[recognition.workbookOfGrid[layout.grid]!]?.isPrevious ?? false,
    hasReferences: fieldColumn(layout, 'reference') !== undefined,
    tells: new Set([...fields, ...(isOfArea ? ['area'] : []), ...measuresOfRows(layout)]),
    rows,
    rowsOfSlot,
  };
}

/** Of tables that repeat each other the one that holds most is the copy of the others; of two alike the later. */
function likeliestCopyFirst(one: RowsOfTable, other: RowsOfTable): number {
  return (
    Number(other.isPrevious) - Number(one.isPrevious) ||
    other.rows - one.rows ||
    other.segment.layout - one.segment.layout
  );
}

function isComparable(table: RowsOfTable, other: RowsOfTable): boolean {
  const areApart = table.hasReferences && other.hasReferences;
  return !areApart && other.kind === table.kind && [...table.tells].every((what) => other.tells.has(what));
}

/** Whether a table can count in place of all others it shares an area and month with. */
function mayStandFor(table: RowsOfTable, others: readonly RowsOfTable[]): boolean {
  const sharing = others.filter(({ rowsOfSlot }) =>
    [...rowsOfSlot.keys()].some((slot) => table.rowsOfSlot.has(slot)),
  );
  return (
    !table.isPrevious &&
    sharing.every(
      (other) =>
        isComparable(other, table) &&
        [...other.rowsOfSlot.keys()].every((slot) => table.rowsOfSlot.has(slot)),
    )
  );
}

/** Whether the others have rows enough in the same areas and months; this spares most tables a closer look. */
function mayRepeat({ rows, rowsOfSlot }: RowsOfTable, others: readonly RowsOfTable[]): boolean {
  let found = 0;
  for (const [slot, count] of rowsOfSlot) found += Math.min(count, rowsInSlot(others, slot));
  return rows > 0 && found >= rows * LEAST_SHARE;
}

function rowsInSlot(tables: readonly RowsOfTable[], slot: number): number {
  return tables.reduce((sum, { rowsOfSlot }) => sum + (rowsOfSlot.get(slot) ?? 0), 0);
}

/**
 * Whether the rows stand among the others' rows, each as often, and too surely for chance; and whether the table is
 * fuller: it has every row that the others have in its areas and months, and more.
 */
function compareRows(
  draft: Draft,
  table: RowsOfTable,
  others: readonly RowsOfTable[],
): 'different' | 'copy' | 'fuller' {
  const { writer } = draft;
  const factsOf = factReader(draft, table.tells);
  const unmatched = new Map<string, number>();
  const profiles = new Map<string, number>();
  let pool = 0;
  for (const { segment } of others) {
    for (let record = segment.first; record < segment.end; record++) {
      if (writer.exclusion[record] !== 0) continue;
      const slot = slotKey(writer.area[record]!, writer.month[record]!, writer.year[record]!);
      if (!table.rowsOfSlot.has(slot)) continue;
      const { key, profile } = factsOf(record);
      unmatched.set(key, (unmatched.get(key) ?? 0) + 1);
      profiles.set(profile, (profiles.get(profile) ?? 0) + 1);
      pool++;
    }
  }
  const kinds = differentKinds(profiles, pool) * (table.tells.has('date') ? DAYS : 1);
  let matched = 0;
  let bits = 0;
  for (let record = table.segment.first; record < table.segment.end; record++) {
    if (writer.exclusion[record] !== 0) continue;
    const { key } = factsOf(record);
    const left = unmatched.get(key) ?? 0;
    if (left === 0) continue;
    unmatched.set(key, left - 1);
    matched++;
    const slot = slotKey(writer.area[record]!, writer.month[record]!, writer.year[record]!);
    bits -= Math.log2(1 - Math.exp(-rowsInSlot(others, slot) / kinds));
  }
  if (matched < table.rows * LEAST_SHARE || bits < LEAST_BITS) return 'different';
  return matched === pool && matched < table.rows ? 'fuller' : 'copy';
}

/** How many kinds of rows there are, rare ones weighing little (the inverse of Simpson's index). */
function differentKinds(profiles: ReadonlyMap<string, number>, rows: number): number {
  let squares = 0;
  for (const count of profiles.values()) squares += (count / rows) ** 2;
  return squares === 0 ? 1 : 1 / squares;
}

/** Reads what a record tells: all of it, and all but where and when. */
function factReader(
  { writer }: Draft,
  tells: ReadonlySet<string>,
): (record: number) => { readonly key: string; readonly profile: string } {
  const columns = [
    ...(tells.has('time') ? [writer.minute] : []),
    ...(tells.has('category') ? [writer.category] : []),
    ...(tells.has('source') ? [writer.source] : []),
    ...(tells.has('camera') ? [writer.camera] : []),
    ...[...writer.measures].flatMap(([measure, { values }]) => (tells.has(measure) ? [values] : [])),
  ];
  const day = tells.has('date') ? writer.day : undefined;
  return (record) => {
    const profile = columns.map((column) => column[record]!).join(' ');
    const place = `${writer.area[record]!} ${writer.month[record]!} ${writer.year[record]!}`;
    return { key: `${place} ${day?.[record] ?? ''} ${profile}`, profile };
  };
}
