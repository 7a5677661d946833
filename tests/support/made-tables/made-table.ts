import type { RandomStream } from '../../../sample/random';
import type { Field, LayoutKind, RegisterSubject } from '../../../src/core/profile/profile';
import type { Measure } from '../../../src/core/recognise/layout';
import type { ExclusionReason } from '../../../src/core/records/exclusion';

/** What a perfect reader would count in one cell or row. */
export interface MadeCount {
  readonly measure: Measure;
  /** As 2017-04, or 2017/18 where only the year is known. */
  readonly time: string;
  readonly area: string;
  readonly category?: string;
  readonly source?: string;
  readonly value: number;
}

/** A table as somebody might keep it, with what is in it. Cells are written as `sheetOfText` reads them. */
export interface MadeTable {
  readonly kind: LayoutKind;
  readonly subject?: RegisterSubject;
  /** Stands above the table and names its area, its year, or what it is. */
  readonly title: string;
  /** Header rows first. */
  readonly rows: readonly (readonly string[])[];
  readonly headerRows: number;
  /** Columns of a log or register, from 0. */
  readonly fields: Partial<Record<Field, number>>;
  readonly counts: readonly MadeCount[];
  /** Candidates: rows of a log or register, cells of any other table that hold a count. */
  readonly read: number;
  readonly excluded: Partial<Record<ExclusionReason, number>>;
}

/** Makes a table of one kind. `areas` are names no other table has: most tables are about the first. */
export type TableMaker = (random: RandomStream, areas: readonly string[]) => MadeTable;

/** How many names of areas a table may use. */
export const AREAS_A_TABLE = 3;
