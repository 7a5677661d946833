import type { FieldColumn, Layout } from '../recognise/layout';
import { textOfCell } from '../recognise/values/cell-text';
import { readAvailability } from '../recognise/values/read-availability';
import { availabilityUnit, type CellPlace, isInOtherUnit } from './availability-unit';
import type { EncodingTask } from './encoding';
import { CodedColumn, type RowPart } from './row-part';
import { fieldTally, isUnread } from './field-tally';
import { readBaseCount, type RowMeasures, rowMeasures, type TallyColumn } from './tally-columns';

/** What the rows of a log or register count. */
export function rowMeasuresPart(task: EncodingTask): RowPart {
  const measures = rowMeasures(task.layout);
  const tallies = measures.tallies.map((tally) => tallyPart(task, tally));
  const base = basePart(
    task,
    measures,
    tallies.map(({ counts }) => counts),
  );
  const parts: RowPart[] = [base, ...tallies];
  if (measures.availability) parts.push(availabilityPart(task, measures.availability));
  return {
    columns: parts.flatMap(({ columns }) => columns),
    write(record, offset) {
      for (const part of parts) part.write(record, offset);
    },
  };
}

/** What the row itself is one of, or as many of as its counting column says. */
function basePart(
  { grid, writer }: EncodingTask,
  measures: RowMeasures,
  countsElse: readonly ((offset: number) => boolean)[],
): RowPart {
  const { base, baseCount, whenBlank, countsUnread } = measures;
  if (base === undefined) {
    return {
      columns: [],
      write: (record) => {
        writer.exclude(record, 'no measure');
      },
    };
  }
  const target = writer.measure(base);
  if (!baseCount) {
    return {
      columns: [],
      write: (record) => {
        target.set(record, 1);
      },
    };
  }
  const counted = fieldTally(grid, baseCount, readBaseCount(measures));
  return {
    columns: counted.columns,
    write(record, offset) {
      const tally = counted.at(offset);
      if (tally.kind === 'count' || tally.kind === 'nil') target.set(record, tally.value);
      else if (tally.kind === 'none') {
        if (!Number.isNaN(whenBlank)) target.set(record, whenBlank);
        // A row without its count adds nothing; it is left out where it adds nothing else either.
        else if (!countsElse.some((counts) => counts(offset))) writer.exclude(record, 'no measure');
      } else if (tally.kind === 'error' && !countsUnread) writer.exclude(record, 'error value');
      else {
        for (const { column, text } of counted.unreadAt(offset))
          writer.remark('count unreadable', record, column, text);
        if (countsUnread) target.set(record, 1);
        else writer.exclude(record, 'count unreadable');
      }
    },
  };
}

function tallyPart(
  { grid, writer }: EncodingTask,
  { measure, field, read, unread }: TallyColumn,
): RowPart & { readonly counts: (offset: number) => boolean } {
  const counted = fieldTally(grid, field, read);
  const target = writer.measure(measure);
  return {
    columns: counted.columns,
    counts: (offset) => !Number.isNaN(counted.at(offset).value),
    write(record, offset) {
      const tally = counted.at(offset);
      if (isUnread(tally))
        for (const { column, text } of counted.unreadAt(offset)) writer.remark(unread, record, column, text);
      // What the other parts say counts beside one that cannot be read.
      if (!Number.isNaN(tally.value)) target.set(record, tally.value);
    },
  };
}

/** The share of time a camera worked; written in another unit than the rest of the column, it is remarked on. */
function availabilityPart({ grid, layout, writer }: EncodingTask, field: FieldColumn): RowPart {
  const unit = availabilityUnit(grid, bodyPlaces(layout, field.column));
  const column = new CodedColumn(grid, field.column, (cell) => ({
    reading: readAvailability(cell),
    text: textOfCell(cell),
    isOdd: isInOtherUnit(cell, unit),
  }));
  const target = writer.measure('availability');
  return {
    columns: [column],
    write(record, offset) {
      const { reading, text, isOdd } = column.at(offset);
      // Cameras are counted to divide their availability by: one without a figure would pass for one out of order.
      if (reading.kind === 'availability') target.set(record, reading.fraction);
      else if (reading.kind === 'unread') {
        writer.remark('count unreadable', record, column.column, text);
        writer.exclude(record, 'count unreadable');
      } else writer.exclude(record, 'no measure');
      if (isOdd) writer.remark('availability as percentage', record, column.column, text);
    },
  };
}

function* bodyPlaces({ bodyFirstRow, bodyLastRow }: Layout, column: number): Iterable<CellPlace> {
  for (let row = bodyFirstRow; row <= bodyLastRow; row++) yield { row, column };
}
