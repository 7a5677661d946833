import type { FinancialYear } from '../calendar/financial-year';
import type { Figure, Shorthand } from '../figures/figure';

/** How a number is shown. */
export type NumberFormat =
  'count' | 'signed count' | 'one decimal' | 'percentage' | 'signed percentage' | 'ordinal' | 'year';

/**
 * A piece of a sentence. Everything but plain text follows the figures: in the workbook a paragraph is one formula,
 * so a number in prose can never disagree with the table it came from.
 */
export type Run =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'figure'; readonly figure: Figure; readonly format: NumberFormat }
  /** One of three wordings, by the sign of a figure; `none` where the figure has no value ([z]). */
  | {
      readonly type: 'choice';
      readonly figure: Figure;
      readonly above: readonly Run[];
      readonly below: readonly Run[];
      readonly equal: readonly Run[];
      readonly none: readonly Run[];
    }
  /**
   * The label of the row that has the `place`-th largest number in a column of a table of this report. Only part
   * rows compete (neither totals nor "not recorded" rows), only cells that hold a number; of equal numbers the
   * upper row comes first, so that two places never name the same row. Where there is no such row: "[z]".
   */
  | { readonly type: 'leader'; readonly table: string; readonly column: string; readonly place: number }
  /** The number itself of that row, in any column of the table. */
  | {
      readonly type: 'leader figure';
      readonly table: string;
      readonly column: string;
      readonly place: number;
      readonly show: string;
      readonly format: NumberFormat;
    }
  /** One of two wordings: whether the rows of two places of a column have the same number. */
  | {
      readonly type: 'tie';
      readonly table: string;
      readonly column: string;
      readonly places: readonly [number, number];
      readonly tied: readonly Run[];
      readonly apart: readonly Run[];
    };

export type Sentence = readonly Run[];

export type TableCell =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'figure'; readonly figure: Figure; readonly format: NumberFormat }
  | { readonly type: 'number'; readonly value: number; readonly format: NumberFormat }
  | { readonly type: 'shorthand'; readonly shorthand: Shorthand }
  /** A month's first day, shown as "April 2017". */
  | { readonly type: 'month'; readonly month: number }
  /** A link to another part of the report. */
  | { readonly type: 'link'; readonly part: string; readonly text: string }
  /**
   * For cross-checks: the numbers of a column of another table added up, its total row left out (a shorthand adds
   * nothing), less the figure `less` where it is given: parts less total is 0 where a table re-adds.
   */
  | {
      readonly type: 'column sum';
      readonly table: string;
      readonly column: string;
      readonly less?: Figure;
      readonly format: NumberFormat;
    };

export interface TableColumn {
  /** Unique in the table, stable over the years: what formulas and charts name. */
  readonly id: string;
  /** Unique in the table: what people read. */
  readonly header: string;
  /** Relative weight for the width; 1 is a number column. */
  readonly width: number;
  readonly align: 'left' | 'right';
}

export interface TableRow {
  readonly cells: readonly TableCell[];
  /**
   * A total row is the last and is set apart; a part row is one of the things a total adds. A "not recorded" row
   * stands after the parts and holds what belongs to none of them: it adds to the total, but never leads.
   */
  readonly role: 'part' | 'not recorded' | 'total';
}

/** A table. The first column holds the row labels. No cell is empty. */
export interface Table {
  readonly type: 'table';
  readonly id: string;
  /** The name of the Excel table: letters, digits and underscores. */
  readonly name: string;
  readonly title: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** Printed above the table: what it shows, shorthand used, notes that apply. */
  readonly notes: readonly string[];
}

export interface ChartSeries {
  readonly name: string;
  /** Table and column the numbers stand in; total rows are left out. */
  readonly table: string;
  readonly column: string;
}

export interface Chart {
  readonly type: 'chart';
  readonly id: string;
  readonly kind: 'column' | 'bar' | 'line';
  readonly title: string;
  readonly axisTitle: string;
  /** The labels: the first column of this table. */
  readonly labelsFrom: string;
  readonly series: readonly ChartSeries[];
  /** Only the first so many rows of the table are drawn; absent: every row but the total. */
  readonly firstRows?: number;
  /** One sentence that says what the chart shows, with live figures. */
  readonly reading: Sentence;
  /** What it is and where its numbers stand; names no figure, as it cannot follow them. */
  readonly alternativeText: string;
}

/** Why somebody should read again what they wrote: figures have moved since. Never part of a public copy. */
export interface LookAgain {
  /** The report's own wording was another when the text was written. */
  readonly draftMoved: boolean;
  /** Numbers of the text that figures of the report showed then, and none shows now. */
  readonly numbersGone: readonly string[];
}

export type Block =
  | {
      readonly type: 'heading';
      readonly id: string;
      readonly level: 1 | 2;
      readonly number?: string;
      readonly text: string;
    }
  | {
      readonly type: 'paragraph';
      readonly id: string;
      readonly number?: string;
      readonly sentence: Sentence;
      /** What the report itself would say, where `sentence` is what somebody wrote instead. */
      readonly draft?: Sentence;
      readonly lookAgain?: LookAgain;
    }
  /** What only a person can know: `ask` says what to write. `typed` is what somebody wrote. */
  | {
      readonly type: 'prompt';
      readonly id: string;
      readonly number?: string;
      readonly ask: string;
      readonly typed?: string;
      readonly lookAgain?: LookAgain;
    }
  | { readonly type: 'list'; readonly id: string; readonly items: readonly Sentence[] }
  /** The parts of the report with links and what each holds. */
  | { readonly type: 'contents'; readonly id: string }
  | Table
  | Chart;

export type PartRole =
  | 'cover'
  | 'notes'
  | 'covering report'
  | 'statistics'
  | 'charts'
  | 'figures'
  | 'reconciliation'
  | 'data quality';

/** One part: a worksheet of the workbook. */
export interface Part {
  readonly id: string;
  /** At most 31 characters, none of `[]:*?/\`. */
  readonly sheetName: string;
  readonly title: string;
  readonly role: PartRole;
  /** Internal parts never reach a public copy. */
  readonly internal: boolean;
  readonly orientation: 'portrait' | 'landscape';
  readonly blocks: readonly Block[];
}

/** The working workbook shows everything to those who made it; the public copy only what anybody may see. */
export type ReportFace = 'working' | 'public';

/** The report, complete: many writers, one document. A writer never computes. */
export interface ReportDocument {
  readonly face: ReportFace;
  readonly title: string;
  readonly subject: string;
  readonly keywords: string;
  readonly partnership: string;
  readonly committee: string;
  readonly year: FinancialYear;
  readonly part: 1 | 2;
  readonly language: 'en-GB';
  readonly parts: readonly Part[];
  /** What the sheet of the quoted figures is called, where somebody renamed it. */
  readonly quotedSheetName?: string;
}
