import { financialYearOf } from '../calendar/financial-year';
import type { Cell } from '../grid/cell';
import type { Axis, AxisMeaning } from '../recognise/layout';
import { meaningOfCount } from '../recognise/count-meaning';
import { textOfCell } from '../recognise/values/cell-text';
import { readAvailability } from '../recognise/values/read-availability';
import { type AvailabilityUnit, availabilityUnit, isInOtherUnit } from './availability-unit';
import { CellCodes } from './cell-codes';
import type { EncodingTask, LayoutEncoder } from './encoding';
import { type ColumnTexts, NOT_KNOWN } from './records';
import { type Tally, tallyOfBracketed, tallyOfCount } from './tally';

/** Encodes matrices, blocks and summaries: a record for every cell that holds a count. */
export const countEncoder: LayoutEncoder = {
  kinds: ['matrix', 'block', 'summary'],
  capacity: (layout, grid) =>
    Math.min(layout.countRows.length * layout.countColumns.length, grid.data.rowStarts.at(-1)!),
  encode: encodeCounts,
};

function encodeCounts(task: EncodingTask): ColumnTexts {
  const { layout, grid, writer } = task;
  const counts = new CellCodes(grid, layout.inBrackets ? tallyOfBracketed : tallyOfCount);
  const unit = unitOfShares(task);
  const shares = unit && new CellCodes(grid, tallyOfShare);
  for (const row of layout.countRows) {
    for (const column of layout.countColumns) {
      const meaning = meaningOfCount(layout.context, row, column);
      const readings = meaning.measure === 'availability' ? (shares ?? counts) : counts;
      const tally = readings.readingAt(row.index, column.index);
      // A blank is not recorded, "N/A" does not apply: neither is a count.
      if (tally.kind === 'none') continue;
      const record = writeCount(task, row, column, meaning, tally);
      if (unit && readings === shares && isInOtherUnit(grid.cellAt(row.index, column.index), unit)) {
        writer.remark('availability as percentage', record, column.index, tally.text);
      }
    }
  }
  return new Map();
}

function writeCount(
  { writer, index, names, layout }: EncodingTask,
  row: Axis,
  column: Axis,
  meaning: AxisMeaning,
  tally: Tally,
): number {
  const record = writer.add(index, row.index, column.index);
  for (const field of ['area', 'category', 'source'] as const) {
    const id = names[field].idOf(meaning[field] ?? '');
    writer[field][record] = id;
    names[field].count(id);
  }
  writer.month[record] = meaning.month ?? NOT_KNOWN;
  writer.year[record] =
    meaning.month === undefined ? (meaning.year ?? NOT_KNOWN) : financialYearOf(meaning.month);
  if (tally.kind === 'error') writer.exclude(record, 'error value');
  else if (tally.kind === 'unread') {
    writer.remark('count unreadable', record, column.index, tally.text);
    writer.exclude(record, 'count unreadable');
  } else if (meaning.measure === undefined) writer.exclude(record, 'no measure');
  else {
    writer.measure(meaning.measure).set(record, tally.value);
    if (layout.inBrackets && tally.inBrackets !== undefined)
      writer.measure(layout.inBrackets).set(record, tally.inBrackets);
    if (meaning.month === undefined && meaning.year === undefined) writer.exclude(record, 'no month or year');
    if (tally.kind === 'nil') writer.remark('nil', record, column.index, tally.text);
  }
  return record;
}

/** A share of time as a tally, so that all counts are written alike. */
function tallyOfShare(cell: Cell): Tally {
  if (cell.kind === 'error') return { kind: 'error', value: Number.NaN, text: cell.code };
  const reading = readAvailability(cell);
  switch (reading.kind) {
    case 'availability':
      return { kind: 'count', value: reading.fraction, text: textOfCell(cell) };
    case 'unread':
      return { kind: 'unread', value: Number.NaN, text: reading.text };
    case 'blank':
    case 'not applicable':
      return { kind: 'none', value: Number.NaN, text: '' };
  }
}

/** The unit in which the table writes availability; `undefined` where it has none. */
function unitOfShares({ layout, grid }: EncodingTask): AvailabilityUnit | undefined {
  const lines: readonly AxisMeaning[] = [layout.context, ...layout.countRows, ...layout.countColumns];
  if (!lines.some(({ measure }) => measure === 'availability')) return undefined;
  const places = layout.countRows.flatMap((row) =>
    layout.countColumns
      .filter((column) => meaningOfCount(layout.context, row, column).measure === 'availability')
      .map((column) => ({ row: row.index, column: column.index })),
  );
  return availabilityUnit(grid, places);
}
