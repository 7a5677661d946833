import { columnLetters } from '../grid/address';
import { isRowTable } from './collect-facts';
import type { Records, RemarkCode } from './records';

/** A cell beside an entry that nobody can count: the entry counts, the cell adds nothing. `row` is one-based. */
export interface UnreadCell {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  /** Letters. */
  readonly column: string;
  readonly reason: Extract<RemarkCode, 'count unreadable' | 'answer unreadable'>;
}

/**
 * The unread counts and answers of entries that count themselves, in file, sheet and row order. What is left out for such
 * a cell is among the excluded. The text of the cell is not told: it may name a person.
 */
export function unreadCells({ remarks, columns, recognition }: Records): UnreadCell[] {
  const found = remarks.flatMap(({ code, record, column }) => {
    const layout = recognition.layouts[columns.layout[record]!]!;
    if (code !== 'count unreadable' && code !== 'answer unreadable') return [];
    if (columns.exclusion[record] !== 0 || !isRowTable(layout)) return [];
    const { file, sheet } = recognition.grids[layout.grid]!.source;
    const row = columns.row[record]! + 1;
    return [{ grid: layout.grid, cell: { file, sheet, row, column: columnLetters(column), reason: code } }];
  });
  return found
    .sort((one, other) => one.grid - other.grid || one.cell.row - other.cell.row)
    .map(({ cell }) => cell);
}
