import type { Aspect } from './aspect';
import type { CheckContext, RowSpan } from './check-context';
import type { Occurrence, RowOccurrence, Severity } from './finding';
import type { FixKind } from './fix-kind';

/** The families of rules, in the order of docs/rules.md. */
export const FAMILIES = [
  'file and sheet',
  'columns',
  'cells',
  'rows',
  'across sources',
  'privacy',
  'disclosure',
] as const;
export type Family = (typeof FAMILIES)[number];

interface RuleOf<
  Scope extends string,
  Part extends readonly unknown[],
  Found extends Occurrence = Occurrence,
> {
  /** Its sentences stand in the catalogue under its id. */
  readonly id: string;
  readonly family: Family;
  readonly severity: Severity;
  /** How its findings can be put right by the software. */
  readonly fix?: FixKind;
  /**
   * What can change the rule's findings about a part: nothing outside that part. After a change only the parts it
   * lies in are checked again.
   */
  readonly scope: Scope;
  /** Reports what is wrong in one part. */
  readonly check: (context: CheckContext, ...part: Part) => Iterable<Found>;
}

interface Reading {
  /**
   * All that one changed cell can change of what the rule reads; where something else changes, all rules run anew. After a
   * change of none of these, what the rule found is kept.
   */
  readonly reads: readonly Aspect[];
}

/** Looks at each record by itself: it is given a run of records of one table, all of them or a single one. */
export type RowRule = RuleOf<'row', readonly [span: RowSpan], RowOccurrence>;
/** Looks at a table: an index into `Recognition.layouts`. */
export type TableRule = RuleOf<'table', readonly [layout: number]> & Reading;
/** Looks at a sheet: an index into `Recognition.grids`. */
export type SheetRule = RuleOf<'sheet', readonly [grid: number]> & Reading;
/** Looks at a workbook: an index into `Recognition.workbooks`. */
export type WorkbookRule = RuleOf<'workbook', readonly [workbook: number]> & Reading;
/** Looks at everything together. */
export type YearRule = RuleOf<'year', readonly []> & Reading;

/** One thing that can be wrong with a year's data. */
export type Rule = RowRule | TableRule | SheetRule | WorkbookRule | YearRule;
