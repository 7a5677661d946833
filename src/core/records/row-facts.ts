import type { Draft } from './draft';
import { NOT_KNOWN } from './records';

/** Fields by which rows are told apart, as bits of a set. What is written freely may be mended in a copy. */
export const DAY = 1;
export const AREA = 2;
const MINUTE = 4;
export const CATEGORY = 8;
const SOURCE = 16;
const CAMERA = 32;
/** The first of the measures that rows count beside themselves. */
const FIRST_MEASURE = 64;
/** Measures beside incidents that fit into a set. */
const MOST_MEASURES = 16;

export const ALL_FIELDS = FIRST_MEASURE * 2 ** MOST_MEASURES - 1;

/** A column of the records. */
interface FactColumn {
  readonly bit: number;
  readonly isFilled: (record: number) => boolean;
  readonly valueAt: (record: number) => number;
}

/**
 * What records of rows tell, as numbers to compare them by. Two rows that tell the same have the same number; two that
 * do not have the same number once in a thousand million million times.
 */
export class RowFacts {
  readonly #draft: Draft;
  readonly #columns: readonly FactColumn[];

  constructor(draft: Draft) {
    this.#draft = draft;
    const { writer, areas } = draft;
    const reportingArea = Int32Array.from(areas, ({ parent }, index) => parent ?? index);
    const coded = (bit: number, column: { readonly [record: number]: number }): FactColumn => ({
      bit,
      isFilled: (record) => column[record] !== NOT_KNOWN,
      valueAt: (record) => column[record]!,
    });
    const measures = [...writer.measures].filter(([measure]) => measure !== 'incidents');
    this.#columns = [
      coded(DAY, writer.day),
      { ...coded(AREA, writer.area), valueAt: (record) => reportingArea[writer.area[record]!]! },
      coded(MINUTE, writer.minute),
      coded(CATEGORY, writer.category),
      coded(SOURCE, writer.source),
      coded(CAMERA, writer.camera),
      ...measures.slice(0, MOST_MEASURES).map(([, { values }], index): FactColumn => ({
        bit: FIRST_MEASURE * 2 ** index,
        isFilled: (record) => !Number.isNaN(values[record]!),
        valueAt: (record) => Math.round(values[record]! * 1000),
      })),
    ];
  }

  /** The set of fields that a record fills. */
  filled(record: number): number {
    let fields = 0;
    for (const { bit, isFilled } of this.#columns) if (isFilled(record)) fields |= bit;
    return fields;
  }

  /** A number for a record's month and what it tells in the fields of a set, all of which it must fill. */
  numberOf(record: number, fields: number): number {
    const { month, year } = this.#draft.writer;
    return this.#numberOf(record, fields, month[record]! * 4001 + year[record]!);
  }

  /** A number for all that a record tells but when (to the day) and where. */
  profileOf(record: number, fields: number): number {
    return this.#numberOf(record, fields & ~(DAY | AREA), 0);
  }

  #numberOf(record: number, fields: number, seed: number): number {
    let high = seed | 0;
    let low = ~seed;
    for (const { bit, valueAt } of this.#columns) {
      if ((fields & bit) === 0) continue;
      const value = valueAt(record) + bit;
      high = Math.imul(high ^ value, 0x9e3779b1);
      high ^= high >>> 15;
      low = Math.imul(low + value, 0x85ebca6b);
      low ^= low >>> 13;
    }
    return (high >>> 0) * 2 ** 20 + (low & 0xfffff);
  }

  /** The place in time a record lies in. */
  monthOf(record: number): number {
    const { month, year } = this.#draft.writer;
    return month[record] === NOT_KNOWN ? -2 - year[record]! : month[record]!;
  }

  areaOf(record: number): number {
    return this.filled(record) & AREA ? this.#columns[1]!.valueAt(record) : NOT_KNOWN;
  }

  categoryOf(record: number): number {
    return this.#draft.writer.category[record]!;
  }

  dayOf(record: number): number {
    return this.#draft.writer.day[record]!;
  }

  layoutOf(record: number): number {
    return this.#draft.writer.layout[record]!;
  }
}
