import { addToGroup, groupBy } from '../../group-by';
import type { Field } from '../../profile/profile';
import type { FieldColumn, UnusedColumn } from '../layout';
import type { SheetView } from '../sheet/sheet-view';
import { readCount } from '../values/read-count';
import { isTotalLabel } from './left-out-rows';

/** A table whose rows each count many: a month, an area, a category and how many there were. */
export interface CountedRows {
  readonly fields: readonly FieldColumn[];
  readonly unused: readonly UnusedColumn[];
  /** The rows of data, from top to bottom. */
  readonly rows: readonly number[];
  /** Whether a name stands for a reporting area, so that its sums alone make it no total. */
  readonly isReportingArea: (text: string) => boolean;
}

/** A row that adds up others of its table. */
export interface CountedTotal {
  readonly row: number;
  /** Whether what it adds up are the rows directly above it, and nothing else stands between. */
  readonly isBelowItsParts: boolean;
}

interface Entry {
  readonly row: number;
  readonly time: string;
  /** What it says in each dimension. */
  readonly names: readonly string[];
  readonly count: number | undefined;
}

/** A row and those it may add up. */
interface Sum {
  readonly entry: Entry;
  readonly others: readonly Entry[];
}

const TIMES: readonly Field[] = ['date', 'month', 'time'];
const DIMENSIONS: readonly Field[] = ['area', 'category', 'source'];
/** Headings of columns that set rows apart though no field is theirs. */
const OF_TIME = /\b(?:year|quarter|qtr|week|period)\b/i;
const OF_NAMES = /\b(?:area|ward|town|district|zone|type|category|group|class|location|site)\b/i;

/** "All crime", "All recorded incidents", "Whole partnership": what adds up everything of its sort. */
const ALL_OF_ITS_SORT =
  /^\W*(?:(?:all|overall|combined|altogether|sum|everything)|all\s+(?:(?:of|the|our|cctv|recorded|reported|monitored|crime|incident|offence|partner|types?|and|&)\s+)*(?:crimes?|incidents?|offences?|events|records|activity|areas|authorities|councils|districts|boroughs|towns|wards|zones|sites|locations|sub-?\s?areas|partners|members|categories|types?|groups|classes|sources|origins|months)|(?:the\s+)?(?:whole|entire)\s+(?:partnership|scheme|county|area|borough|district|town))\W*$/i;

/** So many groups must add up, to sums of so many sorts, before sums alone make a total. */
const LEAST_GROUPS = 4;
const LEAST_SUMS = 3;
const LEAST_SHARE = 0.95;

/** Whether a name in a dimension says that its row adds up all others of that dimension. */
export function isNameOfTotal(text: string): boolean {
  return isTotalLabel(text) || ALL_OF_ITS_SORT.test(text);
}

/**
 * The rows of a counted table that add up others: those named as totals in a dimension, beside rows of the same month
 * that are not; and those of a name whose counts are the sum of all others of its month, area and so on, again and
 * again. A "total" that stands for its month alone is no total of anything and counts.
 */
export function findCountedTotals(view: SheetView, table: CountedRows): CountedTotal[] {
  const count = table.fields.find(({ field }) => field === 'count')?.column;
  if (count === undefined) return [];
  const dimensions = dimensionsOf(table);
  if (dimensions.length === 0) return [];
  const entries = entriesOf(view, table, dimensions, count);
  const byLabel = totalsByLabel(entries, dimensions.length);
  const left = entries.filter(({ row }) => !byLabel.has(row));
  const areas = new Set(table.fields.filter(({ field }) => field === 'area').map(({ column }) => column));
  const bySums = dimensions.flatMap((column, dimension) => {
    const isKept = areas.has(column) ? table.isReportingArea : (): boolean => false;
    return [...totalsBySums(left, dimension, isKept)];
  });
  const parts = new Map([...byLabel, ...bySums]);
  return [...parts.keys()]
    .sort((one, other) => one - other)
    .map((row) => ({ row, isBelowItsParts: standsBelow(row, parts.get(row)!) }));
}

function dimensionsOf({ fields, unused }: CountedRows): number[] {
  const named = fields.filter(({ field }) => DIMENSIONS.includes(field)).map(({ column }) => column);
  const others = unused.filter(({ header }) => OF_NAMES.test(header)).map(({ column }) => column);
  return [...named, ...others];
}

function entriesOf(
  view: SheetView,
  { fields, unused, rows }: CountedRows,
  dimensions: readonly number[],
  count: number,
): Entry[] {
  const times = [
    ...fields.filter(({ field }) => TIMES.includes(field)).map(({ column }) => column),
    ...unused.filter(({ header }) => OF_TIME.test(header)).map(({ column }) => column),
  ];
  return rows.map((row) => {
    const reading = readCount(view.cellAt(row, count));
    return {
      row,
      time: keyOf(times.map((column) => contentAt(view, row, column))),
      names: dimensions.map((column) => view.labelAt(row, column)),
      count: reading.kind === 'count' ? reading.value : reading.kind === 'nil' ? 0 : undefined,
    };
  });
}

function contentAt({ grid }: SheetView, row: number, column: number): string {
  return `${grid.kindCodeAt(row, column)} ${grid.valueAt(row, column)}`;
}

function keyOf(parts: readonly string[]): string {
  return JSON.stringify(parts);
}

/** Rows named as totals, each with the rows it stands for: the same month, and the same names where it has none. */
function totalsByLabel(entries: readonly Entry[], dimensions: number): Map<number, readonly number[]> {
  const labelled = entries.filter(({ names }) => names.some(isNameOfTotal));
  const shapes = new Map(
    labelled.map(({ names }) => [keyOf(names.map(labelMark)), names.map(isNameOfTotal)]),
  );
  const totals = new Map<number, readonly number[]>();
  for (const [mark, isTotal] of shapes) {
    const plain = Array.from({ length: dimensions }, (_, index) => index).filter((index) => !isTotal[index]);
    const groupOf = ({ time, names }: Entry): string => keyOf([time, ...plain.map((index) => names[index]!)]);
    const parts = groupBy(
      entries.filter(({ names }) => names.some((name, index) => isTotal[index] && !isNameOfTotal(name))),
      groupOf,
    );
    const found = labelled.flatMap((entry) => {
      const others = keyOf(entry.names.map(labelMark)) === mark ? parts.get(groupOf(entry)) : undefined;
      return others ? [{ entry, others }] : [];
    });
    // What is mostly less than one of its parts is no total, whatever it is called.
    if (found.filter(isAtLeastItsParts).length * 2 <= found.length) continue;
    for (const { entry, others } of found) totals.set(entry.row, rowsOf(others));
  }
  return totals;
}

function isAtLeastItsParts({ entry, others }: Sum): boolean {
  return others.every(({ count }) => (count ?? 0) <= (entry.count ?? 0));
}

function labelMark(name: string): string {
  return isNameOfTotal(name) ? 'total' : '';
}

/** Rows of a name that again and again counts what all others of its group count together. */
function totalsBySums(
  entries: readonly Entry[],
  dimension: number,
  isKept: (name: string) => boolean,
): Map<number, readonly number[]> {
  const groups = groupBy(entries, ({ time, names }) =>
    keyOf([time, ...names.filter((_, index) => index !== dimension)]),
  );
  const found = new Map<string, Sum[]>();
  for (const group of groups.values()) {
    if (group.length < 3) continue;
    for (const entry of group) {
      const name = entry.names[dimension]!;
      if (isKept(name)) continue;
      addToGroup(found, name, { entry, others: group.filter((other) => other !== entry) });
    }
  }
  const totals = new Map<number, readonly number[]>();
  for (const rows of found.values()) {
    if (!addUpAgainAndAgain(rows)) continue;
    for (const { entry, others } of rows) totals.set(entry.row, rowsOf(others));
  }
  return totals;
}

function addUpAgainAndAgain(rows: readonly Sum[]): boolean {
  const adding = rows.filter(({ entry, others }) => entry.count === sumOf(others));
  // One other that counts and nothing else is a copy of it, not its sum.
  const telling = adding.filter(({ others }) => others.filter(({ count }) => (count ?? 0) > 0).length >= 2);
  const sums = new Set(telling.map(({ entry }) => entry.count));
  return (
    telling.length >= LEAST_GROUPS && sums.size >= LEAST_SUMS && adding.length >= rows.length * LEAST_SHARE
  );
}

function rowsOf(entries: readonly Entry[]): number[] {
  return entries.map(({ row }) => row);
}

function sumOf(entries: readonly Entry[]): number {
  return entries.reduce((sum, { count }) => sum + (count ?? 0), 0);
}

function standsBelow(row: number, parts: readonly number[]): boolean {
  return parts.every((part, index) => part === row - parts.length + index);
}
