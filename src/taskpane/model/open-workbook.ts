import type { CellEdit } from '../../core/check/fixes/edit';
import type { CellRange } from '../../core/grid/address';
import type { SourceWorkbook } from '../../core/grid/workbook';
import type { WorkbookPlan } from '../../core/report/workbook/plan';
import type { AppliedFixes, FixedCell } from '../../excel/fix/apply-fixes';
import type { NotShown } from '../../excel/go-to';
import type { ReadOptions } from '../../excel/read/read-sheets';
import type { Memory } from '../../excel/storage/memory';
import type { SavedMemory } from '../../excel/storage/workbook-memory';
import type { NameClash } from '../../excel/write/name-clashes';

/** What writing the report would do to the workbook, by names of sheets. */
export interface ReportChange {
  readonly added: readonly string[];
  readonly rewritten: readonly string[];
  readonly deleted: readonly string[];
  /** The user's own names that the report needs: nothing can be written before they are renamed. */
  readonly clashes: readonly NameClash[];
  /** Whether an earlier writing stopped half-way; writing again makes it whole. */
  readonly isUnfinished: boolean;
}

/** The workbook that is open in Excel, as far as the pane's work goes. All reject with an `ExcelFault`. */
export interface OpenWorkbook {
  /** Reads every sheet but the report's own. Rejects with `ReadingCancelled` too. */
  read(options: ReadOptions): Promise<SourceWorkbook>;
  loadMemory(): Promise<Memory>;
  saveMemory(base: Memory, mine: Memory): Promise<SavedMemory>;
  goTo(sheet: string, cells: CellRange, showHidden: boolean): Promise<NotShown | undefined>;
  applyFixes(edits: readonly CellEdit[]): Promise<AppliedFixes>;
  revertFixes(fixed: readonly FixedCell[]): Promise<Pick<AppliedFixes, 'leftOut'>>;
  previewReport(plan: WorkbookPlan): Promise<ReportChange>;
  /** Gives the names of the sheets written. */
  writeReport(plan: WorkbookPlan, dateSystem: SourceWorkbook['dateSystem']): Promise<readonly string[]>;
  removeReport(): Promise<readonly string[]>;
}
