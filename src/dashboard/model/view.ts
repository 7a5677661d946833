import type { Figure, Shorthand } from '../../core/figures/figure';
import type { NumberFormat } from '../../core/report/document';

/** A place of the week: what a square of the heat map counts. `weekday` is 0 Sunday to 6 Saturday, `hour` 0–23. */
export interface HourOfWeek {
  readonly weekday: number;
  readonly hour: number;
}

/** A number of the dashboard, and what it is made of, so that it can be followed to its cells. */
export interface FigureCell {
  readonly type: 'figure';
  readonly figure: Figure;
  readonly value: number;
  readonly format: NumberFormat;
  /** Narrows the figure to one hour of the week. */
  readonly at?: HourOfWeek;
}

/** What is said in place of a number there is not; `[x]` is "not recorded". */
export interface AbsentCell {
  readonly type: 'absent';
  readonly shorthand: Shorthand;
  /** What is said where it is no want of a record: what it would be made of is there, and yet it is not given. */
  readonly instead?: 'not compared' | 'not given';
}

export type ViewCell = { readonly type: 'text'; readonly text: string } | FigureCell | AbsentCell;

export interface ViewColumn {
  /** Unique in the table. */
  readonly id: string;
  /** Unique in the table: what people read. */
  readonly header: string;
  readonly align: 'left' | 'right';
}

export interface ViewRow {
  readonly role: 'part' | 'not recorded' | 'total';
  /** One for each column. */
  readonly cells: readonly ViewCell[];
}

/** The numbers of a view; the first column holds the labels. */
export interface ViewTable {
  readonly columns: readonly ViewColumn[];
  readonly rows: readonly ViewRow[];
}

/** A drawn column of the table. */
export interface ViewSeries {
  readonly name: string;
  readonly column: string;
  readonly look: SeriesLook;
}

/** This year is solid and dark, last year striped and light, another measure dotted. */
export type SeriesLook = 'now' | 'before' | 'other';

export type ViewId =
  | 'months'
  | 'areas'
  | 'arrests'
  | 'categories'
  | 'sources'
  | 'hours'
  | 'evidence'
  | 'activations'
  | 'availability'
  | 'comparison';

interface ViewHead {
  readonly id: ViewId;
  readonly title: string;
}

/** A view with something to show. Plain data: it travels between threads and windows. */
export interface DrawnView extends ViewHead {
  readonly state: 'drawn';
  readonly kind: 'column' | 'bar' | 'hours of the week';
  readonly axisTitle: string;
  readonly format: NumberFormat;
  readonly table: ViewTable;
  readonly series: readonly ViewSeries[];
  /** Rows of the table that are drawn, from the first. */
  readonly drawnRows: number;
  /** What stands below the columns, where the labels of the rows are too long for that. */
  readonly shortLabels?: readonly string[];
  /** One sentence that says what there is to see. */
  readonly reading: string;
  /** What must be known to read it rightly: what is not recorded, left out or not compared. */
  readonly remarks: readonly string[];
}

/** A view the workbooks hold nothing for: it says so instead of drawing zeros. */
export interface EmptyView extends ViewHead {
  readonly state: 'nothing';
  readonly sentence: string;
}

export type View = DrawnView | EmptyView;

export type HeadlineId = 'incidents' | 'arrests' | 'attendances' | 'arrestsPer100' | 'proactiveShare';

/** One of the figures at the top. */
export interface Headline {
  readonly id: HeadlineId;
  readonly name: string;
  readonly now: FigureCell | AbsentCell;
  readonly before: FigureCell | AbsentCell;
  /** How it moved, in words, or why that is not said. */
  readonly movement: string;
  /** -1 down, 0 unchanged, 1 up; absent where no change is given. */
  readonly direction?: -1 | 0 | 1;
  /** The change itself, to be followed. */
  readonly change?: FigureCell;
  /** What must be known beside it. */
  readonly remark?: string;
}
