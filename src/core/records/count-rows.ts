import { columnLetters } from '../grid/address';
import { EXCLUSION_REASONS, type ExclusionReason } from './exclusion';
import { exclusionReason } from './record-writer';
import type { ExcludedRow, Records } from './records';
import { isRowTable } from './collect-facts';

/** Candidates read, those that count, and how many were left out for each reason; read = counted + excluded. */
export interface RowTally {
  readonly read: number;
  readonly counted: number;
  /** The reasons that occur, in the order of `EXCLUSION_REASONS`. */
  readonly excluded: readonly { readonly reason: ExclusionReason; readonly rows: number }[];
}

/** The tally of one sheet. */
export interface SheetRowTally extends RowTally {
  /** Index into `Recognition.grids`. */
  readonly grid: number;
}

export interface RowCounts {
  readonly read: number;
  readonly counted: number;
  /** Every excluded candidate, in file, sheet and row order. */
  readonly excluded: readonly ExcludedRow[];
  readonly byReason: RowTally['excluded'];
  /** The sheets that hold candidates, in file and sheet order. */
  readonly sheets: readonly SheetRowTally[];
}

/** Counts the candidate rows (in a matrix, block or summary: cells that hold a count) of all tables. */
export function countRows(records: Records): RowCounts {
  const { columns, recognition } = records;
  const byCode = recognition.grids.map(() => new Int32Array(EXCLUSION_REASONS.length + 1));
  for (let record = 0; record < columns.length; record++) {
    const { grid } = recognition.layouts[columns.layout[record]!]!;
    byCode[grid]![columns.exclusion[record]!]!++;
  }
  const all = new Int32Array(EXCLUSION_REASONS.length + 1);
  for (const counts of byCode) counts.forEach((count, code) => (all[code]! += count));
  const { read, counted, excluded } = tallyOf(all);
  return {
    read,
    counted,
    excluded: listExcluded(records),
    byReason: excluded,
    sheets: byCode.map((counts, grid) => ({ grid, ...tallyOf(counts) })).filter((sheet) => sheet.read > 0),
  };
}

function tallyOf(counts: Int32Array): RowTally {
  const excluded = EXCLUSION_REASONS.map((reason, index) => ({ reason, rows: counts[index + 1]! })).filter(
    ({ rows }) => rows > 0,
  );
  return { read: counts.reduce((sum, count) => sum + count, 0), counted: counts[0]!, excluded };
}

function listExcluded({ columns, recognition }: Records): ExcludedRow[] {
  const found: { readonly grid: number; readonly order: number; readonly row: ExcludedRow }[] = [];
  for (let record = 0; record < columns.length; record++) {
    const reason = exclusionReason(columns.exclusion[record]!);
    if (!reason) continue;
    const layout = recognition.layouts[columns.layout[record]!]!;
    const { file, sheet } = recognition.grids[layout.grid]!.source;
    const row = columns.row[record]!;
    const column = columns.column[record]!;
    found.push({
      grid: layout.grid,
      order: row,
      row: {
        file,
        sheet,
        row: row + 1,
        ...(isRowTable(layout) ? {} : { column: columnLetters(column) }),
        reason,
      },
    });
  }
  // A stable sort: cells of one row stay in the order of their columns.
  return found.sort((one, other) => one.grid - other.grid || one.order - other.order).map(({ row }) => row);
}
