import { textOfCell } from '../recognise/values/cell-text';
import type { EncodingTask } from './encoding';
import { CodedColumn, type RowPart } from './row-part';
import { readStatus, STATUS_FIELDS } from './status-words';
import { fieldColumn } from './tally-columns';

/** Which rows of a log or register were cancelled or only a test; on those that perhaps were there is a remark. */
export function rowStatus({ grid, layout, writer }: EncodingTask): RowPart {
  const columns = STATUS_FIELDS.flatMap((name) => {
    const field = fieldColumn(layout, name);
    if (!field) return [];
    return [new CodedColumn(grid, field.column, (cell) => readStatus(cell, name, field.header))];
  });
  return {
    columns,
    write(record, offset) {
      let doubtful: number | undefined;
      for (const column of columns) {
        const reason = column.at(offset);
        if (reason === 'perhaps cancelled') doubtful ??= column.column;
        else if (reason) writer.exclude(record, reason);
      }
      if (doubtful === undefined) return;
      const text = textOfCell(grid.cellAt(writer.row[record]!, doubtful));
      writer.remark('perhaps cancelled', record, doubtful, text);
    },
  };
}
