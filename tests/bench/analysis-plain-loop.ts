import { dateOfDayNumber } from '../../src/core/calendar/civil-date';
import { monthOfDate } from '../../src/core/calendar/month';
import { KIND_CODE } from '../../src/core/grid/cell';
import type { Grid } from '../../src/core/grid/grid';

/** What the plain loop makes of the rows: the columns that the records have, for data known to be tidy. */
export interface PlainColumns {
  readonly day: Int32Array;
  readonly month: Int16Array;
  readonly minute: Int16Array;
  readonly camera: Int16Array;
  readonly area: Int16Array;
  readonly category: Int16Array;
  readonly source: Int16Array;
  readonly incidents: Float32Array;
  readonly arrests: Float32Array;
  readonly attendances: Float32Array;
  readonly names: readonly (readonly string[])[];
}

class PlainDictionary {
  readonly names: string[] = [];
  readonly #codes = new Map<string, number>();

  codeOf(text: string): number {
    let code = this.#codes.get(text);
    if (code === undefined) {
      code = this.names.length;
      this.names.push(text);
      this.#codes.set(text, code);
    }
    return code;
  }
}

/**
 * Encodes the benchmark's log as somebody would who knows its columns and their forms by heart: names through a map,
 * dates and counts into typed arrays, the second of two equal references left out. It reads no spellings, gives no
 * reasons and knows of one table only.
 */
export function encodePlainly(grid: Grid): PlainColumns {
  const length = grid.rowCount - 1;
  const day = new Int32Array(length);
  const month = new Int16Array(length);
  const minute = new Int16Array(length);
  const camera = new Int16Array(length);
  const area = new Int16Array(length);
  const category = new Int16Array(length);
  const source = new Int16Array(length);
  const incidents = new Float32Array(length);
  const arrests = new Float32Array(length);
  const attendances = new Float32Array(length);
  const cameras = new PlainDictionary();
  const areas = new PlainDictionary();
  const categories = new PlainDictionary();
  const sources = new PlainDictionary();
  const references = new Map<string, number>();
  const monthOfDay = new Map<number, number>();
  const text = (row: number, column: number) => grid.textOf(grid.valueAt(row, column)).trim();

  for (let index = 0; index < length; index++) {
    const row = index + 1;
    const dayNumber = Math.floor(grid.valueAt(row, 1));
    let dayMonth = monthOfDay.get(dayNumber);
    if (dayMonth === undefined) {
      dayMonth = monthOfDate(dateOfDayNumber(dayNumber));
      monthOfDay.set(dayNumber, dayMonth);
    }
    day[index] = dayNumber;
    month[index] = dayMonth;
    const clock = grid.valueAt(row, 2);
    minute[index] = Math.floor(clock / 100) * 60 + (clock % 100);
    camera[index] = cameras.codeOf(text(row, 3));
    area[index] = areas.codeOf(text(row, 4));
    category[index] = categories.codeOf(text(row, 5));
    source[index] = sources.codeOf(text(row, 6));
    attendances[index] = text(row, 7).toLowerCase().startsWith('y') ? 1 : 0;
    const kind = grid.kindCodeAt(row, 8);
    if (kind === KIND_CODE.blank) arrests[index] = Number.NaN;
    else arrests[index] = kind === KIND_CODE.text ? parseInt(text(row, 8), 10) : grid.valueAt(row, 8);
    const reference = text(row, 0);
    const first = references.get(reference);
    if (first === undefined) references.set(reference, index);
    const isDuplicate =
      first !== undefined &&
      day[first] === dayNumber &&
      area[first] === area[index] &&
      category[first] === category[index];
    incidents[index] = isDuplicate ? 0 : 1;
  }
  return {
    day,
    month,
    minute,
    camera,
    area,
    category,
    source,
    incidents,
    arrests,
    attendances,
    names: [areas.names, categories.names, sources.names, cameras.names],
  };
}
