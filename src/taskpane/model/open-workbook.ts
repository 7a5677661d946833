import type { CellEdit } from '../../core/check/fixes/edit';
import type { CellRange } from '../../core/grid/address';
import type { SourceWorkbook } from '../../core/grid/workbook';
import type { Profile } from '../../core/profile/profile';
import type { WorkbookPlan } from '../../core/report/workbook/plan';
import type { AppliedFixes, FixedCell } from '../../excel/fix/apply-fixes';
import type { NotShown } from '../../excel/go-to';
import type { ReadOptions } from '../../excel/read/read-sheets';
import type { Memory } from '../../excel/storage/memory';
import type { SavedMemory } from '../../excel/storage/workbook-memory';
import type { ReportPreview } from '../../excel/write/preview-report';

export type { ReportPreview as ReportChange } from '../../excel/write/preview-report';

/** The workbook that is open in Excel, as far as the pane's work goes. All reject with an `ExcelFault`. */
export interface OpenWorkbook {
  /** Reads every sheet but the report's own. Rejects with `ReadingCancelled` too. */
  read(options: ReadOptions): Promise<SourceWorkbook>;
  loadMemory(): Promise<Memory>;
  saveMemory(base: Memory, mine: Memory): Promise<SavedMemory>;
  goTo(sheet: string, cells: CellRange, showHidden: boolean): Promise<NotShown | undefined>;
  applyFixes(edits: readonly CellEdit[]): Promise<AppliedFixes>;
  revertFixes(fixed: readonly FixedCell[]): Promise<Pick<AppliedFixes, 'leftOut'>>;
  /** The profile with what people typed on the report's sheets since; `changed` names what was news. */
  readTyped(profile: Profile): Promise<{ readonly profile: Profile; readonly changed: readonly string[] }>;
  previewReport(plan: WorkbookPlan): Promise<ReportPreview>;
  /** Gives the names of the sheets written. Rejects with a `TextsNotKeptError` where `profile` lacks what was typed. */
  writeReport(
    plan: WorkbookPlan,
    dateSystem: SourceWorkbook['dateSystem'],
    profile: Profile,
  ): Promise<readonly string[]>;
  removeReport(): Promise<readonly string[]>;
}
