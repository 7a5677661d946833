import { EXCLUSION_REASONS } from '../../records/exclusion';
import type { Records, RemarkCode } from '../../records/records';
import type { Layout } from '../../recognise/layout';
import { textOfCell } from '../../recognise/values/cell-text';

/** What in a cell could not be read. */
export type UnreadCode = Extract<RemarkCode, `${string} unreadable`> | 'date unreadable' | 'error value';

/** A cell that could not be read, and the text in it. Row and column are zero-based. */
export interface UnreadCell {
  /** Index into `Recognition.grids`. */
  readonly grid: number;
  readonly row: number;
  readonly column: number;
  readonly code: UnreadCode;
  readonly text: string;
}

/** Reasons for leaving a row out that come down to one cell. */
const UNREAD_REASONS: ReadonlySet<string> = new Set(['date unreadable', 'count unreadable', 'error value']);

/** Every cell that could not be read: those remarked on, and those a row was left out for. */
export function findUnreadCells(records: Records): UnreadCell[] {
  const { columns, recognition, remarks } = records;
  const cells = new Map<string, UnreadCell>();
  const add = (record: number, column: number, code: UnreadCode, text: string) => {
    const { grid } = recognition.layouts[columns.layout[record]!]!;
    const row = columns.row[record]!;
    const key = `${grid} ${row} ${column}`;
    if (!cells.has(key)) cells.set(key, { grid, row, column, code, text });
  };
  for (const { code, record, column, text } of remarks) {
    if (isUnreadCode(code)) add(record, column, code, text);
  }
  for (let record = 0; record < columns.length; record++) {
    const exclusion = columns.exclusion[record]!;
    if (exclusion === 0) continue;
    const reason = EXCLUSION_REASONS[exclusion - 1]!;
    if (!isUnreadReason(reason)) continue;
    const layout = recognition.layouts[columns.layout[record]!]!;
    const column = reason === 'date unreadable' ? dateColumn(layout) : columns.column[record]!;
    if (column === undefined) continue;
    const cell = recognition.grids[layout.grid]!.cellAt(columns.row[record]!, column);
    add(record, column, reason, textOfCell(cell));
  }
  return [...cells.values()].sort(
    (one, other) => one.grid - other.grid || one.row - other.row || one.column - other.column,
  );
}

function dateColumn(layout: Layout): number | undefined {
  const field =
    layout.fields.find((one) => one.field === 'date') ?? layout.fields.find((one) => one.field === 'month');
  return field?.column;
}

function isUnreadCode(code: RemarkCode): code is Extract<RemarkCode, UnreadCode> {
  return code.endsWith(' unreadable');
}

function isUnreadReason(reason: string): reason is 'date unreadable' | 'count unreadable' | 'error value' {
  return UNREAD_REASONS.has(reason);
}
