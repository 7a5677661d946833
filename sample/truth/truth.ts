import type { SheetVisibility } from '../../src/core/grid/grid';
import type { DateSystem } from '../../src/core/calendar/civil-date';
import type { LayoutKind, RegisterSubject } from '../../src/core/profile/profile';
import type { Measure } from '../../src/core/recognise/layout';
import type { ExclusionReason } from '../../src/core/records/exclusion';
import type { PlantedTrap } from '../traps';
import type { ColumnMeaning, Dimensions, NoticedCell, PrintedTotalReading } from './reading';

/** A cell of the cube as a perfect reader would count it. Cells that would be 0 are left out. */
export interface TruthCell extends Dimensions {
  readonly measure: Measure;
  readonly value: number;
}

/** Where a table lies and what it is. */
export interface TruthTable {
  readonly title: string;
  readonly layouts: readonly LayoutKind[];
  readonly subject?: RegisterSubject;
  readonly range: string;
  readonly headerRows: readonly number[];
  readonly columns: readonly ColumnMeaning[];
}

/** A sheet and the tables on it; none where it holds no data. */
export interface TruthSheet {
  readonly sheet: string;
  readonly visibility: SheetVisibility;
  readonly tables: readonly TruthTable[];
}

export interface TruthFile {
  readonly file: string;
  readonly format: string;
  readonly dateSystem: DateSystem;
  /** Other workbooks its formulas point to. */
  readonly externalLinks: readonly string[];
  readonly sheets: readonly TruthSheet[];
}

/** What became of a table's candidates: read = counted + excluded, always. */
export interface TruthRows {
  readonly file: string;
  readonly sheet: string;
  readonly title: string;
  readonly range: string;
  readonly read: number;
  readonly counted: number;
  readonly excluded: Partial<Record<ExclusionReason, number>>;
}

/** A candidate that does not count. `column` is absent where it is a whole row of a log or register. */
export interface TruthExclusion {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly column?: string;
  readonly reason: ExclusionReason;
}

/** A table by its place. */
export interface TablePlace {
  readonly file: string;
  readonly sheet: string;
  readonly range: string;
}

/** Which tables tell of a measure of an area in a month (or a year, where `month` is `null`), and which was chosen. */
export interface TruthView {
  readonly measure: Measure;
  readonly area: string;
  readonly year: string;
  readonly month: string | null;
  readonly chosen: readonly TablePlace[];
  readonly others: readonly TablePlace[];
}

/** A figure of a second view that disagrees with what was counted. */
export interface TruthDifference extends TablePlace {
  readonly measure: Measure;
  readonly area: string;
  readonly year: string;
  readonly month: string | null;
  readonly ours: number;
  readonly theirs: number;
}

/** A printed total that does not re-add. */
export interface TruthPrintedTotal extends PrintedTotalReading {
  readonly file: string;
  readonly sheet: string;
}

export interface TruthArea {
  readonly name: string;
  readonly kind: 'member' | 'client';
  readonly joinedOn: string | null;
  readonly subAreas: readonly string[];
}

/** Sums by name; the empty name stands for "not recorded". */
export type Sums = Readonly<Record<string, Partial<Record<Measure, number>>>>;

/** The figures of one financial year. */
export interface TruthYear {
  readonly totals: Partial<Record<Measure, number>>;
  readonly by: {
    readonly area: Sums;
    readonly subArea: Sums;
    readonly month: Sums;
    readonly category: Sums;
    readonly source: Sums;
  };
}

/** What a perfect reader makes of the sample's workbooks. */
export interface Truth {
  readonly version: 1;
  readonly year: string;
  /** How the counting rules were understood where they leave room. */
  readonly judgements: readonly string[];
  readonly areas: readonly TruthArea[];
  /** Spelling found → name, for every spelling that is not the name itself. */
  readonly aliases: {
    readonly area: Readonly<Record<string, string>>;
    readonly category: Readonly<Record<string, string>>;
    readonly source: Readonly<Record<string, string>>;
  };
  readonly files: readonly TruthFile[];
  readonly years: Readonly<Record<string, TruthYear>>;
  readonly rows: {
    readonly read: number;
    readonly counted: number;
    readonly excluded: number;
    readonly tables: readonly TruthRows[];
  };
  readonly excluded: readonly TruthExclusion[];
  readonly noticed: readonly (NoticedCell & { readonly file: string; readonly sheet: string })[];
  readonly views: readonly TruthView[];
  readonly differences: readonly TruthDifference[];
  /** All printed totals, those that re-add too. */
  readonly printedTotals: readonly TruthPrintedTotal[];
  /** Columns that count only a part of a measure: no second view of the whole, never to be reconciled with it. */
  readonly partialViews: readonly (TablePlace & { readonly measure: Measure })[];
  readonly traps: readonly (PlantedTrap & { readonly file: string })[];
  readonly cells: readonly TruthCell[];
}
