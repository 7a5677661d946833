import type { FinancialYear } from '../calendar/financial-year';
import type { DayNumber } from '../calendar/civil-date';
import type { Month } from '../calendar/month';
import type { Measure, MonthSpan } from '../recognise/layout';
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
  /** Index of the reporting area in `Records.areas`; absent for a reporting area. */
  readonly parent?: number;
  readonly joinedOn?: Month;
}

/** Small numbers, in the narrowest form that holds them all. */
export type IndexColumn = Int16Array | Int32Array;

/** A measure's values: single precision where that keeps every value to six decimals, else double. */
export type MeasureValues = Float32Array | Float64Array;

/**
 * The years' rows as typed columns. Row i of the records is one candidate: a log or register row, or one count
 * cell of a matrix, block or summary. `exclusion` is 0 for a counted one, else 1 + the index of its reason in
 * `EXCLUSION_REASONS`. Dimensions a record lacks are `NOT_KNOWN`. The records of a layout lie together, in the order
 * of the layouts.
 */
export interface RecordColumns {
  readonly length: number;
  /** Index into `Recognition.layouts`. */
  readonly layout: Uint16Array | Uint32Array;
  /** Zero-based row on its grid. */
  readonly row: Uint32Array;
  /** Zero-based column of the count cell; for a row of a log or register, of its first field. */
  readonly column: Uint16Array;
  readonly exclusion: Uint8Array;
  /** `Month`, or NOT_KNOWN. */
  readonly month: IndexColumn;
  /** `FinancialYear`, or NOT_KNOWN. */
  readonly year: Int16Array;
  /** `DayNumber` (whole), or NOT_KNOWN. */
  readonly day: Int32Array;
  /** Minutes after midnight (24:00, the end of the day, is 1440), or NOT_KNOWN. */
  readonly minute: Int16Array;
  readonly area: IndexColumn;
  readonly category: IndexColumn;
  readonly source: IndexColumn;
  readonly camera: IndexColumn;
  /**
   * One column per measure that occurs; NaN where the record says nothing of it that counts: of a counted record
   * also where another table's figure was chosen for this measure (`Records.views`). Read values through
   * `keptValue`, which gives back the decimal number that was stored.
   */
  readonly measures: ReadonlyMap<Measure, MeasureValues>;
}

/** Decimals to which values are kept: a millionth of a camera's availability is half a minute a year. */
export const KEPT_DECIMALS = 6;
const KEPT_SCALE = 10 ** KEPT_DECIMALS;

/** The decimal number a stored value stands for. */
export function keptValue(stored: number): number {
  return Number.isInteger(stored) ? stored : Math.round(stored * KEPT_SCALE) / KEPT_SCALE;
}

/** What a remark says; the catalogue turns the codes into sentences. */
export const REMARK_CODES = [
  'date from sheet',
  'day and month swapped',
  'date outside sheet month',
  'time unreadable',
  'count unreadable',
  'answer unreadable',
  'name unreadable',
  'nil',
  'area not in profile',
  'same reference, different facts',
  'reference of another series',
  'availability as percentage',
  'perhaps cancelled',
] as const;

export type RemarkCode = (typeof REMARK_CODES)[number];

/** Something noticed while reading a value: kept for the checks and for Data quality, never a silent repair. */
export interface Remark {
  readonly code: RemarkCode;
  readonly record: number;
  /** Zero-based column of the cell. */
  readonly column: number;
  readonly text: string;
}

/** Facts two tables tell: which was chosen, and what the other said. */
export interface ViewChoice {
  readonly measure: Measure;
  /** Index of a reporting area in `Records.areas`, or NOT_KNOWN for the whole partnership or an area not recorded. */
  readonly area: number;
  /** Absent where a whole year, or `span`, stands in one figure. */
  readonly month?: Month;
  readonly year: FinancialYear;
  /** The months of the year that are compared, where the others are tables of this part of it. */
  readonly span?: MonthSpan;
  readonly chosen: readonly ViewValue[];
  readonly others: readonly ViewValue[];
}

/** What one table says. `layout` is an index into `Recognition.layouts`. */
export interface ViewValue {
  readonly layout: number;
  readonly value: number;
  /** Tables of other parts of the year that say it together with this one. */
  readonly with?: readonly number[];
}

/** Months of a year that no table tells of an area whose year is counted from tables of parts of it. */
export interface UntoldMonths {
  readonly measure: Measure;
  /** Index of a reporting area in `Records.areas`, or NOT_KNOWN. */
  readonly area: number;
  readonly year: FinancialYear;
  readonly months: readonly Month[];
  /** The tables that tell the others. */
  readonly layouts: readonly number[];
}

/** By what a table that does not count may break down what counts. */
export const BREAKDOWN_DIMENSIONS = ['category', 'source', 'subArea'] as const;
export type BreakdownDimension = (typeof BREAKDOWN_DIMENSIONS)[number];

/**
 * What second views tell of a year by a dimension that nothing counted tells. It adds nothing: each entry takes from what
 * has none recorded what it gives to its category, source or sub-area.
 */
export interface Breakdown {
  readonly measure: Measure;
  readonly dimension: BreakdownDimension;
  readonly year: FinancialYear;
  /** The tables that tell it: indexes into `Recognition.layouts`. */
  readonly layouts: readonly number[];
  /** What they tell, and what counts where they do. */
  readonly told: number;
  readonly counted: number;
  /** What is taken of it: nothing of months in which they tell more than counts. */
  readonly entries: readonly BreakdownEntry[];
}

/** One count of a breakdown. */
export interface BreakdownEntry {
  readonly record: number;
  readonly value: number;
  /** Index into `Records.areas`; of a sub-area, where it is broken down by these; or NOT_KNOWN. */
  readonly area: number;
}

/**
 * A month in which an area's log has entries and its column for a measure was not kept: its blanks do not mean none
 * (`unkept-months.ts` says when). Also a month without entries between two such, with 0 entries.
 */
export interface UnkeptMonth {
  readonly measure: Measure;
  /** Index of a reporting area in `Records.areas`, or NOT_KNOWN. */
  readonly area: number;
  readonly month: Month;
  /** Entries whose cell of the column is blank: all of the area's month. */
  readonly entries: number;
}

/** A table most of which another one tells too: a copy, which does not count, or one that only looks like it and counts. */
export interface Repetition {
  /** Indexes into `Recognition.layouts`; of several others the one that holds most of it. */
  readonly layout: number;
  readonly other: number;
  /** Whether rows were compared, or the figures of an area month by month. */
  readonly by: 'rows' | 'figures';
  /** Rows of the table (or the sum of its figures), and how many of them stand elsewhere. */
  readonly size: number;
  readonly matched: number;
  readonly isCopy: boolean;
}

/**
 * The distinct texts of columns of a log or register, by column: their indexes on the grid. They were met while the rows
 * were read, those of rows that are left out too. Columns nothing is counted from are not there.
 */
export type ColumnTexts = ReadonlyMap<number, readonly number[]>;

export interface Records {
  readonly recognition: Recognition;
  readonly columns: RecordColumns;
  /** By layout; none of tables of counts. */
  readonly texts: readonly ColumnTexts[];
  readonly areas: readonly Area[];
  readonly categories: Dictionary;
  readonly sources: Dictionary;
  readonly cameras: Dictionary;
  readonly remarks: readonly Remark[];
  readonly views: readonly ViewChoice[];
  readonly breakdowns: readonly Breakdown[];
  readonly unkept: readonly UnkeptMonth[];
  readonly untold: readonly UntoldMonths[];
  readonly repetitions: readonly Repetition[];
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
