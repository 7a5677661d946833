import type { FinancialYear } from '../calendar/financial-year';
import type { Month } from '../calendar/month';
import type { CellRange } from '../grid/address';
import type { Field, LayoutKind, RegisterSubject } from '../profile/profile';
import type { NumberOrder } from './values/date-text';

/** What a count counts. The additive measures of the cube. */
export const MEASURES = [
  'incidents',
  'arrests',
  'attendances',
  'evidence',
  'activations',
  'reviews',
  'cameras',
  'availability',
  'faults',
] as const;

export type Measure = (typeof MEASURES)[number];

/** Why something was recognised as it was: a code for the catalogue and what it speaks of. */
export interface Reason {
  readonly code: string;
  readonly detail?: string;
}

/** An LSOA name without its last word; "P" and "R" under "Proactive/Reactive". */
export type Transform = 'without last word' | 'proactive or reactive';

/** In which order the texts of a date column have day and month, where something speaks for it. */
export interface DateOrder {
  readonly order: NumberOrder;
  readonly from: 'cells' | 'profile';
  /** Texts that are a date only month first, and only day first. */
  readonly monthFirst: number;
  readonly dayFirst: number;
  /** The zero-based row of the first text that is a date only month first. */
  readonly firstRow?: number;
  /** Some texts speak for month first and others, or the order of the entries, against it. */
  readonly isContradictory: boolean;
  /** The cells that hold dates, and no texts, seem to have been read day first by Excel when they came month first. */
  readonly areDatesSwapped: boolean;
}

/** A column that carries a field, with how sure we are (0–1) and why. */
export interface FieldColumn {
  readonly field: Field;
  /** Zero-based. */
  readonly column: number;
  readonly header: string;
  readonly confidence: number;
  readonly reasons: readonly Reason[];
  /** Other columns that could have been this field, named so that nothing is chosen in silence. */
  readonly rivals: readonly {
    readonly column: number;
    readonly header: string;
    readonly confidence: number;
  }[];
  /** For a column of counts: the column beside it that says yes or no, read where the count is blank. */
  readonly answers?: number;
  /** For a count split by sex or age: the columns of its other parts, which are added to this one. */
  readonly parts?: readonly number[];
  /** How the text becomes the value, where it is not the value itself. */
  readonly transform?: Transform;
  /** For a column of dates. Absent: day first, and nothing speaks against it. */
  readonly dateOrder?: DateOrder;
}

/** A column or row that was not used, and why. */
export interface UnusedColumn {
  readonly column: number;
  readonly header: string;
  readonly reason: Reason;
}

/**
 * What holds for every count under a column or along a row of a matrix, block or summary. The meaning of one count is
 * that of its table, row and column together: `meaningOfCount`.
 */
export interface AxisMeaning {
  readonly month?: Month;
  /**
   * A whole financial year (such as a column "2016/17"), or the year a month belongs to where only that is known:
   * beside rows for months, a column of 2016/17 moves each month into that year.
   */
  readonly year?: FinancialYear;
  readonly measure?: Measure;
  readonly area?: string;
  readonly category?: string;
  readonly source?: string;
  /**
   * Counted is only a part of the measure (the incidents that an alarm started, beside its activations): such counts
   * never stand for the whole, are no view of it, and must not be added to it.
   */
  readonly isPart?: true;
}

/** A line of counts: for a matrix its columns, for a block rows too. `index` is a zero-based column or row. */
export interface Axis extends AxisMeaning {
  readonly index: number;
  readonly label: string;
  /** It is one of four quarters that count towards their year together. */
  readonly isQuarter?: true;
  /** Not all quarters that cross it hold a figure: what they hold is no year. */
  readonly lacksQuarters?: true;
}

/** A total the workbook prints itself: kept apart from the counts, for reconciliation. */
export interface PrintedTotal extends AxisMeaning {
  readonly row: number;
  readonly column: number;
  readonly label: string;
  readonly value: number;
  readonly formula?: string;
  /** The months it adds up where they are neither one month nor the whole of `year`: a quarter, a year to date. */
  readonly span?: MonthSpan;
  /** In a log or register: the body rows it stands for, first and last, those left out among them. */
  readonly rows?: { readonly first: number; readonly last: number };
}

/** Months from `first` to `last`, both included. */
export interface MonthSpan {
  readonly first: Month;
  readonly last: Month;
}

/** A body row that is no data, with its reason. */
export interface LeftOutRow {
  readonly row: number;
  readonly reason: 'repeated header' | 'subtotal row' | 'total row' | 'note row';
}

/** Months of a financial year, April being 0, both included; fewer than all twelve. */
export interface PartOfYear {
  readonly first: number;
  readonly last: number;
  /** It says that it adds up all months since April: it goes on from the part before and is never added to it. */
  readonly isToDate?: true;
}

/** Something that could be read in two ways; what was chosen is said. */
export interface Ambiguity {
  readonly code: string;
  readonly row?: number;
  readonly column?: number;
  readonly detail: string;
  readonly chosen: string;
  /** What stands there instead of what was looked for. */
  readonly found?: readonly string[];
}

/** One table found on a grid. Rows and columns are zero-based positions on the grid. */
export interface Layout {
  readonly kind: LayoutKind;
  /** Index into `Recognition.grids`. */
  readonly grid: number;
  readonly range: CellRange;
  /** The heading text above the table, where there is one. */
  readonly title: string;
  readonly headerRows: readonly number[];
  readonly bodyFirstRow: number;
  readonly bodyLastRow: number;
  /** 0–1 for the table as a whole. */
  readonly confidence: number;
  readonly reasons: readonly Reason[];
  /** For log and register: the columns. For matrix, block and summary: columns of row labels that were recognised. */
  readonly fields: readonly FieldColumn[];
  readonly unused: readonly UnusedColumn[];
  /** For a register: what a row is. */
  readonly subject?: RegisterSubject;
  /** What holds for the whole table: from the sheet name, the title, the file name or the profile. */
  readonly context: AxisMeaning;
  /** Of a table of counts without months: the part of the year it tells by what is around it ("Quarter 1"). */
  readonly partOfYear?: PartOfYear;
  /** What the second count of cells such as "12 (3)" counts, where the title says so. */
  readonly inBrackets?: Measure;
  /** Matrix, block, summary: the columns that hold counts. Empty for log and register. */
  readonly countColumns: readonly Axis[];
  /** Matrix, block, summary: the rows that hold counts. Empty for log and register. */
  readonly countRows: readonly Axis[];
  readonly leftOutRows: readonly LeftOutRow[];
  readonly printedTotals: readonly PrintedTotal[];
  readonly ambiguities: readonly Ambiguity[];
  /** A summary whose figures stand for a table that is elsewhere (pivot, formulas to other sheets). */
  readonly isPivot: boolean;
}

/** A sheet on which no table was recognised. */
export interface UnrecognisedSheet {
  readonly grid: number;
  readonly reason: Reason;
}
