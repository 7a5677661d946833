import { EXCLUSION_REASONS, type ExclusionReason } from '../../records/exclusion';
import { keptValue, type Records } from '../../records/records';
import type { PrintedTotal } from '../../recognise/layout';

/** What became of the rows a printed total of a log or register stands for. */
export interface CountedRows {
  /** The sum of the total's measure over the rows that were counted. */
  readonly counted: number;
  /** Entries among them that were left out, by reason. */
  readonly leftOut: ReadonlyMap<ExclusionReason, number>;
}

/** These are read and left out as well, but no printed total means to count them. */
const NO_ENTRIES: ReadonlySet<ExclusionReason> = new Set<ExclusionReason>([
  'repeated header',
  'subtotal row',
  'total row',
  'note row',
]);

/** Follows the rows of a log's printed total into the records. Undefined where it does not say what it counts. */
export function followRows(records: Records, layout: number, total: PrintedTotal): CountedRows | undefined {
  const { columns } = records;
  const values = total.measure === undefined ? undefined : columns.measures.get(total.measure);
  if (!values || !total.rows) return undefined;
  let counted = 0;
  const leftOut = new Map<ExclusionReason, number>();
  const [first, last] = recordsOfLayout(records, layout);
  for (let record = first; record < last; record++) {
    const row = columns.row[record]!;
    if (row < total.rows.first || row > total.rows.last) continue;
    const exclusion = columns.exclusion[record]!;
    if (exclusion === 0) {
      const value = keptValue(values[record]!);
      if (!Number.isNaN(value)) counted += value;
      continue;
    }
    const reason = EXCLUSION_REASONS[exclusion - 1]!;
    if (!NO_ENTRIES.has(reason)) leftOut.set(reason, (leftOut.get(reason) ?? 0) + 1);
  }
  return { counted, leftOut };
}

/** Why cells of a matrix, block or summary were left out, by reason; cells that count are not in it. */
export function followCells(
  records: Records,
  layout: number,
  cells: readonly { readonly row: number; readonly column: number }[],
): CountedRows['leftOut'] {
  const { columns } = records;
  const wanted = new Set(cells.map(({ row, column }) => `${row} ${column}`));
  const leftOut = new Map<ExclusionReason, number>();
  const [first, last] = recordsOfLayout(records, layout);
  for (let record = first; record < last; record++) {
    const exclusion = columns.exclusion[record]!;
    if (exclusion === 0 || !wanted.has(`${columns.row[record]!} ${columns.column[record]!}`)) continue;
    const reason = EXCLUSION_REASONS[exclusion - 1]!;
    leftOut.set(reason, (leftOut.get(reason) ?? 0) + 1);
  }
  return leftOut;
}

/** The records of a layout lie together, in the order of the layouts: found by halving. */
function recordsOfLayout({ columns }: Records, layout: number): [first: number, last: number] {
  const firstFrom = (wanted: number): number => {
    let [low, high] = [0, columns.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (columns.layout[middle]! < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return [firstFrom(layout), firstFrom(layout + 1)];
}
