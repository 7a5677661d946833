import { MEASURES } from '../recognise/layout';
import type { RecordWriter } from './record-writer';
import type { IndexColumn, MeasureValues, RecordColumns } from './records';

/** Cuts what was written to its length and to the narrowest form that holds it. */
export function finishColumns(writer: RecordWriter): RecordColumns {
  const { length } = writer;
  return {
    length,
    layout: cut(writer.layout, length),
    row: cut(writer.row, length),
    column: cut(writer.column, length),
    exclusion: cut(writer.exclusion, length),
    month: narrow(writer.month, length),
    year: cut(writer.year, length),
    day: cut(writer.day, length),
    minute: cut(writer.minute, length),
    area: narrow(writer.area, length),
    category: narrow(writer.category, length),
    source: narrow(writer.source, length),
    camera: narrow(writer.camera, length),
    measures: new Map(
      MEASURES.flatMap((measure) => {
        const column = writer.measures.get(measure);
        const values = column && cut(column.values, length);
        return values && hasValue(values) ? [[measure, values] as const] : [];
      }),
    ),
  };
}

/** The first `length` elements, with no room behind them. */
function cut<T extends Uint8Array | Uint16Array | Uint32Array | Int16Array | Int32Array | MeasureValues>(
  column: T,
  length: number,
): T {
  if (column.length === length) return column;
  // `slice` of a typed array is of the same type; TypeScript does not know it of a union.
  return column.slice(0, length) as T;
}

function narrow(column: Int32Array, length: number): IndexColumn {
  const used = column.subarray(0, length);
  for (let index = 0; index < length; index++) if (used[index]! > 0x7fff) return cut(column, length);
  return Int16Array.from(used);
}

function hasValue(values: MeasureValues): boolean {
  return values.some((value) => !Number.isNaN(value));
}
