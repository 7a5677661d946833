import type { Cell } from '../grid/cell';
import type { FieldColumn } from '../recognise/layout';
import type { EncodingTask } from './encoding';
import { type NameCollector, nameText } from './name-collector';
import { NOT_KNOWN } from './records';
import { CodedColumn, type RowPart } from './row-part';
import { fieldColumn } from './tally-columns';

const NAME_FIELDS = ['area', 'category', 'source', 'camera'] as const;

/** What a cell of a name column says: a text number, or that something stands there which is no name. */
interface NameReading {
  readonly id: number;
  readonly unreadable: boolean;
}

/** Which area, category, source and camera the rows of a log or register are of. A blank is what the table's context says. */
export function rowNames(task: EncodingTask): RowPart {
  const parts = NAME_FIELDS.map((field) => namePart(task, field));
  return {
    columns: parts.flatMap(({ columns }) => columns),
    write(record, offset) {
      for (const part of parts) part.write(record, offset);
    },
  };
}

function namePart(task: EncodingTask, field: (typeof NAME_FIELDS)[number]): RowPart {
  const { layout, names, writer } = task;
  const collector = names[field];
  const fromContext = collector.idOf((field === 'camera' ? undefined : layout.context[field]) ?? '');
  const target = writer[field];
  const mapped = fieldColumn(layout, field);
  const column = mapped && nameColumn(task, mapped, collector);
  return {
    columns: column ? [column] : [],
    write(record, offset) {
      const reading = column?.at(offset);
      if (reading?.unreadable === true) writer.remark('name unreadable', record, column!.column, '');
      const id = reading === undefined || reading.id === NOT_KNOWN ? fromContext : reading.id;
      target[record] = id;
      collector.count(id);
    },
  };
}

function nameColumn(
  { grid }: EncodingTask,
  { column, transform }: FieldColumn,
  collector: NameCollector,
): CodedColumn<NameReading> {
  const read = (cell: Cell): NameReading => ({
    id: collector.idOf(nameText(cell, transform)),
    unreadable: cell.kind === 'date' || cell.kind === 'error',
  });
  return new CodedColumn(grid, column, read, { reach: 'merged' });
}
