import type { CellRange } from '../grid/address';
import type { Field } from '../profile/profile';
import type { Layout, Measure } from '../recognise/layout';
import type { Records } from '../records/records';

/** More runs of cells than this nobody follows one by one. */
const MOST_RANGES = 200;

/** The field whose column holds a measure in a log or register. */
const FIELDS: Readonly<Partial<Record<Measure, Field>>> = {
  incidents: 'count',
  arrests: 'arrests',
  attendances: 'attended',
  evidence: 'evidence',
  activations: 'activations',
  reviews: 'reviews',
  availability: 'availability',
};

/** The cells of one sheet that these records were read from, in runs; the records are of one grid. */
export function cellsBehind(
  { columns, recognition }: Records,
  measure: Measure,
  records: readonly number[],
): { readonly ranges: readonly CellRange[]; readonly rangesLeftOut: number } {
  const columnsOf = new Map<number, readonly number[]>();
  const cells = records.flatMap((record) => {
    const index = columns.layout[record]!;
    if (!columnsOf.has(index)) columnsOf.set(index, measureColumns(recognition.layouts[index]!, measure));
    const own = columnsOf.get(index)!;
    const row = columns.row[record]!;
    return (own.length === 0 ? [columns.column[record]!] : own).map((column) => ({ row, column }));
  });
  cells.sort((one, other) => one.column - other.column || one.row - other.row);
  const ranges = joinSideways(joinDownwards(cells));
  return {
    ranges: ranges.slice(0, MOST_RANGES),
    rangesLeftOut: Math.max(0, ranges.length - MOST_RANGES),
  };
}

/** Where a log or register has the measure in a column of its own, or in several for its parts; a row stands for one where it has not. */
function measureColumns({ kind, fields }: Layout, measure: Measure): number[] {
  if (kind !== 'log' && kind !== 'register') return [];
  const own = fields.find(({ field }) => field === FIELDS[measure]);
  return own ? [own.column, ...(own.parts ?? [])] : [];
}

function joinDownwards(cells: readonly { readonly row: number; readonly column: number }[]): CellRange[] {
  const runs: CellRange[] = [];
  for (const { row, column } of cells) {
    const last = runs.at(-1);
    if (last?.firstColumn === column && row <= last.lastRow + 1)
      runs[runs.length - 1] = { ...last, lastRow: row };
    else runs.push({ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column });
  }
  return runs;
}

/** Runs of the same rows in columns side by side become one block. In reading order: from the top. */
function joinSideways(runs: readonly CellRange[]): CellRange[] {
  const open = new Map<string, CellRange>();
  const blocks: CellRange[] = [];
  for (const run of runs) {
    const key = `${run.firstRow} ${run.lastRow}`;
    const left = open.get(key);
    if (left?.lastColumn === run.firstColumn - 1) {
      open.set(key, { ...left, lastColumn: run.lastColumn });
      continue;
    }
    if (left) blocks.push(left);
    open.set(key, run);
  }
  blocks.push(...open.values());
  return blocks.sort((one, other) => one.firstRow - other.firstRow || one.firstColumn - other.firstColumn);
}
