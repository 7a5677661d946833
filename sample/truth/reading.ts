import type { SheetVisibility } from '../../src/core/grid/grid';
import type { LayoutKind, RegisterSubject } from '../../src/core/profile/profile';
import type { Measure } from '../../src/core/recognise/layout';
import type { ExclusionReason } from '../../src/core/records/exclusion';

/** What a record is about. `null` where the workbook does not say. */
export interface Dimensions {
  /** The financial year, as `2017/18`. */
  readonly year: string;
  /** The month, as `2017-04`; `null` where only the year is known. */
  readonly month: string | null;
  readonly area: string;
  readonly subArea: string | null;
  readonly category: string | null;
  readonly source: string | null;
}

export type Measures = Partial<Record<Measure, number>>;

/** What a perfect reader notices beside a count. The codes are those of `Remark` in the records. */
export interface NoticedCell {
  readonly code:
    | 'date from sheet'
    | 'day and month swapped'
    | 'date outside sheet month'
    | 'count unreadable'
    | 'answer unreadable'
    | 'same reference, different facts'
    | 'availability as percentage';
  readonly cell: string;
}

/** One candidate: a row of a log or register, or one count cell of another table. `row` is one-based. */
export type Reading =
  | {
      readonly row: number;
      readonly column?: string;
      readonly excluded: ExclusionReason;
    }
  | {
      readonly row: number;
      /** The count's column; absent for a row. */
      readonly column?: string;
      readonly dimensions: Dimensions;
      readonly measures: Measures;
      /** A written none such as "-": 0, but not a typed zero. */
      readonly isNil?: boolean;
    };

/** A total the workbook prints, beside what its own parts add up to. */
export interface PrintedTotalReading {
  readonly cell: string;
  readonly measure: Measure;
  readonly label: string;
  readonly printed: number;
  readonly ours: number;
  /** Why they differ, where that was planted. */
  readonly cause?: string;
}

/** What a column is for. `means` names a field, or what a matrix, block or summary column holds. */
export interface ColumnMeaning {
  readonly column: string;
  readonly header: string;
  readonly means: string | null;
}

/** One table as a perfect reader sees it. */
export interface TableReading {
  readonly sheet: string;
  readonly visibility: SheetVisibility;
  readonly title: string;
  /** The kind it is of; a second one where the two cannot be told apart and lead to the same figures. */
  readonly layouts: readonly [LayoutKind, ...LayoutKind[]];
  readonly subject?: RegisterSubject;
  /** Header, body and total rows, such as `A3:J140`. */
  readonly range: string;
  /** One-based. */
  readonly headerRows: readonly number[];
  readonly columns: readonly ColumnMeaning[];
  readonly readings: readonly Reading[];
  readonly printedTotals: readonly PrintedTotalReading[];
  readonly noticed: readonly NoticedCell[];
  /** Measures of which the table counts a part only: they are no second view of the whole. */
  readonly partial?: readonly Measure[];
}
