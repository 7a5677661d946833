import type { Aspect } from './aspect';
import type { CheckContext, RowSpan } from './check-context';
import type { Occurrence, Severity, Told } from './finding';
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

interface RuleOf<Scope extends string> {
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
}

interface Reporting<Part extends readonly unknown[]> {
  /** Reports what is wrong in one part. */
  readonly check: (context: CheckContext, ...part: Part) => Iterable<Occurrence>;
  /**
   * All that one changed cell can change of what the rule reads; where something else changes, all rules run anew. After a
   * change of none of these, what the rule found is kept.
   */
  readonly reads: readonly Aspect[];
}

/**
 * Looks at each record by itself. Of a million records a hundred thousand may be wrong in the same way: what is wrong is
 * put together for those that somebody looks at.
 */
export interface RowRule extends RuleOf<'row'> {
  /**
   * The records in which something is wrong, once for each thing, in any order. It is given a run of records of one
   * table, all of them or a single one.
   */
  readonly find: (context: CheckContext, span: RowSpan) => readonly number[];
  /** What is wrong with a record that was found: as often as it was found. */
  readonly tell: (context: CheckContext, record: number) => readonly Told[];
  /** Whether the incidents of the records stay what they are when all is put right. */
  readonly changesNothing?: boolean;
}
/** Looks at a table: an index into `Recognition.layouts`. */
export type TableRule = RuleOf<'table'> & Reporting<readonly [layout: number]>;
/** Looks at a sheet: an index into `Recognition.grids`. */
export type SheetRule = RuleOf<'sheet'> & Reporting<readonly [grid: number]>;
/** Looks at a workbook: an index into `Recognition.workbooks`. */
export type WorkbookRule = RuleOf<'workbook'> & Reporting<readonly [workbook: number]>;
/** Looks at everything together. */
export type YearRule = RuleOf<'year'> & Reporting<readonly []>;

/** One thing that can be wrong with a year's data. */
export type Rule = RowRule | TableRule | SheetRule | WorkbookRule | YearRule;
