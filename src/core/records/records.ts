import type { FinancialYear } from '../calendar/financial-year';
import type { DayNumber } from '../calendar/civil-date';
import type { Month } from '../calendar/month';
import type { Measure } from '../recognise/layout';
import type { Recognition } from '../recognise/recognition';
import type { ExclusionReason } from './exclusion';

/** Stands in a column for "this record does not say". */
export const NOT_KNOWN = -1;

/** The distinct names of a dimension; a record holds the index. */
export interface Dictionary {
  readonly names: readonly string[];
}

/** An area as it counts: sub-areas point at their parent. */
export interface Area {
  readonly name: string;
  readonly kind: 'member' | 'client';
  /** Index of the parent in `Records.areas`; absent for a reporting area. */
  readonly parent?: number;
  readonly joinedOn?: Month;
}

/**
 * The years' rows as typed columns. Row i of the records is one candidate: a log or register row, or one count
 * cell of a matrix, block or summary. `exclusion` is 0 for a counted one, else 1 + the index of its reason in
 * `EXCLUSION_REASONS`. Dimensions a record lacks are `NOT_KNOWN`.
 */
export interface RecordColumns {
  readonly length: number;
  /** Index into `Recognition.layouts`. */
  readonly layout: Uint16Array;
  /** Zero-based row on its grid. */
  readonly row: Uint32Array;
  /** Zero-based column of the count cell; for a row of a log, of its first field. */
  readonly column: Uint16Array;
  readonly exclusion: Uint8Array;
  /** `Month`, or NOT_KNOWN. */
  readonly month: Int32Array;
  /** `FinancialYear`, or NOT_KNOWN. */
  readonly year: Int16Array;
  /** `DayNumber` (whole), or NOT_KNOWN. */
  readonly day: Int32Array;
  /** Minutes after midnight, or NOT_KNOWN. */
  readonly minute: Int16Array;
  readonly area: Int16Array;
  readonly category: Int16Array;
  readonly source: Int16Array;
  readonly camera: Int16Array;
  /** One column per measure that occurs; NaN where the record says nothing of it. */
  readonly measures: ReadonlyMap<Measure, Float32Array>;
}

/** Something noticed while reading a value: kept for the checks and for Data quality, never a silent repair. */
export interface Remark {
  readonly code:
    | 'date from sheet'
    | 'date unreadable'
    | 'day and month swapped'
    | 'date outside sheet month'
    | 'time unreadable'
    | 'count unreadable'
    | 'answer unreadable'
    | 'area not in profile'
    | 'same reference, different facts'
    | 'availability as percentage';
  readonly record: number;
  /** Zero-based column of the cell. */
  readonly column: number;
  readonly text: string;
}

/** Facts two tables tell: which was chosen, and what the other said. */
export interface ViewChoice {
  readonly measure: Measure;
  /** Index into `Records.areas`. */
  readonly area: number;
  /** Absent where a whole year stands in one figure. */
  readonly month?: Month;
  readonly year: FinancialYear;
  readonly chosen: readonly { readonly layout: number; readonly value: number }[];
  readonly others: readonly { readonly layout: number; readonly value: number }[];
}

export interface Records {
  readonly recognition: Recognition;
  readonly columns: RecordColumns;
  readonly areas: readonly Area[];
  readonly categories: Dictionary;
  readonly sources: Dictionary;
  readonly cameras: Dictionary;
  readonly remarks: readonly Remark[];
  readonly views: readonly ViewChoice[];
}

/** One excluded row as people are told of it. `row` is one-based. */
export interface ExcludedRow {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly column?: string;
  readonly reason: ExclusionReason;
}

export type { DayNumber };
