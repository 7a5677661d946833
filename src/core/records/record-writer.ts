import type { Measure } from '../recognise/layout';
import { EXCLUSION_REASONS, type ExclusionReason } from './exclusion';
import { MeasureColumn } from './measure-column';
import { NOT_KNOWN, type Remark, type RemarkCode } from './records';

/** The code under which records keep each reason; 0 is a counted record. */
export const EXCLUSION_CODES: ReadonlyMap<ExclusionReason, number> = new Map(
  EXCLUSION_REASONS.map((reason, index) => [reason, index + 1]),
);

/** The reason behind an exclusion code; `undefined` for a counted record. */
export function exclusionReason(code: number): ExclusionReason | undefined {
  return EXCLUSION_REASONS[code - 1];
}

/**
 * Where the encoders write: columns of full width, allocated once for the most candidates there can be. Names are
 * indexes into the texts collected so far and become dictionary indexes when all are known.
 */
export class RecordWriter {
  #length = 0;
  readonly layout: Uint16Array | Uint32Array;
  readonly row: Uint32Array;
  readonly column: Uint16Array;
  readonly exclusion: Uint8Array;
  readonly month: Int32Array;
  readonly year: Int16Array;
  readonly day: Int32Array;
  readonly minute: Int16Array;
  readonly area: Int32Array;
  readonly category: Int32Array;
  readonly source: Int32Array;
  readonly camera: Int32Array;
  readonly remarks: Remark[] = [];
  readonly measures = new Map<Measure, MeasureColumn>();

  constructor(
    readonly capacity: number,
    layoutCount: number,
  ) {
    this.layout = layoutCount > 0xffff ? new Uint32Array(capacity) : new Uint16Array(capacity);
    this.row = new Uint32Array(capacity);
    this.column = new Uint16Array(capacity);
    this.exclusion = new Uint8Array(capacity);
    this.month = new Int32Array(capacity).fill(NOT_KNOWN);
    this.year = new Int16Array(capacity).fill(NOT_KNOWN);
    this.day = new Int32Array(capacity).fill(NOT_KNOWN);
    this.minute = new Int16Array(capacity).fill(NOT_KNOWN);
    this.area = new Int32Array(capacity).fill(NOT_KNOWN);
    this.category = new Int32Array(capacity).fill(NOT_KNOWN);
    this.source = new Int32Array(capacity).fill(NOT_KNOWN);
    this.camera = new Int32Array(capacity).fill(NOT_KNOWN);
  }

  get length(): number {
    return this.#length;
  }

  /** Opens the next record and gives its number. */
  add(layout: number, row: number, column: number): number {
    const record = this.#length++;
    this.layout[record] = layout;
    this.row[record] = row;
    this.column[record] = column;
    return record;
  }

  /** Leaves a record out. The first reason stays: what else is wrong with a cancelled entry does not matter. */
  exclude(record: number, reason: ExclusionReason): void {
    if (this.exclusion[record] === 0) this.exclusion[record] = EXCLUSION_CODES.get(reason)!;
  }

  /** Notes something about a record that counts. */
  remark(code: RemarkCode, record: number, column: number, text: string): void {
    if (this.exclusion[record] === 0) this.remarks.push({ code, record, column, text });
  }

  /** The column of a measure, made when it first occurs. */
  measure(measure: Measure): MeasureColumn {
    let column = this.measures.get(measure);
    if (!column) {
      column = new MeasureColumn(this.capacity);
      this.measures.set(measure, column);
    }
    return column;
  }
}
