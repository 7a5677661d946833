import type { Layout } from '../recognise/layout';
import { textOfCell } from '../recognise/values/cell-text';
import type { EncodingTask, LayoutEncoder } from './encoding';
import type { ExclusionReason } from './exclusion';
import type { ColumnTexts } from './records';
import { rowMeasuresPart } from './row-measures';
import { rowNames } from './row-names';
import { type CodedColumn, type RowPart, STRETCH } from './row-part';
import { rowStatus } from './row-status';
import { rowTime } from './row-time';
import { fieldColumn } from './tally-columns';

/** What is told of an entry, in the order in which a reason to leave it out is believed (after its status). */
const FACT_PARTS: readonly ((task: EncodingTask) => RowPart)[] = [rowTime, rowMeasuresPart, rowNames];

/**
 * Encodes logs and registers: a record for every row that is not blank. A row that tells no fact (no time, place, kind,
 * count or reference), only an outcome or text somewhere, is a note.
 */
export const rowEncoder: LayoutEncoder = {
  kinds: ['log', 'register'],
  capacity: (layout) => bodyRows(layout) + layout.leftOutRows.length,
  encode: encodeRows,
};

function encodeRows(task: EncodingTask): ColumnTexts {
  const { layout, grid, writer, index } = task;
  const status = rowStatus(task);
  const facts = FACT_PARTS.map((makePart) => makePart(task));
  const parts = [status, ...facts];
  const factColumns = facts.flatMap((part) => part.columns);
  const firstColumn = firstFieldColumn(layout);
  const leftOut = new Map(layout.leftOutRows.map(({ row, reason }) => [row, reason]));
  const reference = fieldColumn(layout, 'reference');

  const leaveOut = (row: number, reason: ExclusionReason) => {
    writer.exclude(writer.add(index, row, firstColumn), reason);
  };
  const hasText = (row: number, column: number) => textOfCell(grid.cellAt(row, column)) !== '';
  const encodeRow = (row: number, offset: number) => {
    const reason = leftOut.size > 0 ? leftOut.get(row) : undefined;
    if (reason) leaveOut(row, reason);
    else if (saysAnything(factColumns, offset) || (reference && hasText(row, reference.column))) {
      const record = writer.add(index, row, firstColumn);
      for (const part of parts) part.write(record, offset);
    } else if (columnsOf(layout).some((column) => hasText(row, column))) leaveOut(row, 'note row');
  };

  const { bodyFirstRow } = layout;
  const lastRow = Math.min(layout.bodyLastRow, grid.rowCount - 1);
  for (const [row, reason] of leftOut) if (row < bodyFirstRow) leaveOut(row, reason);
  for (let first = bodyFirstRow; first <= lastRow; first += STRETCH) {
    const count = Math.min(STRETCH, lastRow - first + 1);
    for (const part of parts) for (const column of part.columns) column.read(first, count);
    for (let offset = 0; offset < count; offset++) encodeRow(first + offset, offset);
  }
  for (const [row, reason] of leftOut) if (row > lastRow) leaveOut(row, reason);
  const columns = parts.flatMap((part) => part.columns);
  return new Map(columns.map(({ column, texts }) => [column, texts]));
}

function saysAnything(columns: readonly CodedColumn<unknown>[], offset: number): boolean {
  for (const column of columns) if (!column.isBlank(offset)) return true;
  return false;
}

function bodyRows({ bodyFirstRow, bodyLastRow }: Layout): number {
  return Math.max(0, bodyLastRow - bodyFirstRow + 1);
}

function firstFieldColumn({ fields, range }: Layout): number {
  return fields.reduce((first, { column }) => Math.min(first, column), range.lastColumn);
}

function columnsOf({ range }: Layout): number[] {
  const width = range.lastColumn - range.firstColumn + 1;
  return Array.from({ length: width }, (_, index) => range.firstColumn + index);
}
