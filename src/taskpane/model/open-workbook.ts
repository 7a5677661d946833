import type { CellEdit } from '../../core/check/fixes/edit';
import type { CellRange } from '../../core/grid/address';
import type { SourceWorkbook } from '../../core/grid/workbook';
import type { Profile } from '../../core/profile/profile';
import type { SheetPlan, WorkbookPlan } from '../../core/report/workbook/plan';
import type { AppliedFixes, CellToRevert, FixedCell } from '../../excel/fix/apply-fixes';
import type { KnownSheet } from '../../excel/listen/known-sheet';
import type { Listening, ListenOptions } from '../../excel/listen/listen-to-sheets';
import type { NotShown } from '../../excel/go-to';
import type { PublicCopyOutcome, PublicFile } from '../../excel/public-copy/open-public-copy';
import type { ReadOptions } from '../../excel/read/read-sheets';
import type { Memory } from '../../excel/storage/memory';
import type { SavedMemory } from '../../excel/storage/workbook-memory';
import type { KeptTexts } from '../../excel/texts/keep-typed';
import type { ReportPreview } from '../../excel/write/preview-report';
import type { Regeneration } from '../../excel/write/regenerate-report';

/** What writing the report would do to the workbook, by names of sheets. */
export type ReportChange = ReportPreview;

/** The report in a workbook: the names of its sheets, none where there is none, and whether a writing stopped half-way. */
export interface ReportFound {
  readonly sheets: readonly string[];
  readonly isUnfinished: boolean;
}

/** The open workbook as it was read, and what listening must know of its sheets, by Excel's ids. */
export interface WorkbookRead {
  readonly source: SourceWorkbook;
  readonly sheets: ReadonlyMap<string, KnownSheet>;
}

/** The workbook that is open in Excel, as far as the pane's work goes. All reject with an `ExcelFault`. */
export interface OpenWorkbook {
  /** Reads every sheet but the report's own. Rejects with `ReadingCancelled` too. */
  read(options: ReadOptions): Promise<WorkbookRead>;
  /** Hears what changes on its sheets from now on, whoever changes it. */
  listen(options: ListenOptions): Promise<Listening>;
  loadMemory(): Promise<Memory>;
  saveMemory(base: Memory, mine: Memory): Promise<SavedMemory>;
  goTo(sheet: string, cells: CellRange, showHidden: boolean): Promise<NotShown | undefined>;
  /** What making edits would change now. */
  planFixes(edits: readonly CellEdit[]): Promise<AppliedFixes>;
  applyFixes(edits: readonly CellEdit[]): Promise<AppliedFixes>;
  /** Which of planned fixes were made, after Excel would not say so. */
  findMade(planned: readonly FixedCell[]): Promise<readonly FixedCell[]>;
  revertFixes(fixed: readonly CellToRevert[]): Promise<Pick<AppliedFixes, 'leftOut'>>;
  /** The profile with what people typed on the report's sheets since; `changed` names what was news. */
  readTyped(profile: Profile): Promise<{ readonly profile: Profile; readonly changed: readonly string[] }>;
  /** The report that stands in it. */
  findReport(): Promise<ReportFound>;
  previewReport(plan: WorkbookPlan): Promise<ReportChange>;
  /** Writes the report; what people typed on an earlier one is kept first, and composed with. */
  regenerateReport(wanted: Regeneration): Promise<KeptTexts>;
  /** Puts a view of the dashboard on a sheet of its own; gives the sheet's name. */
  putChart(plan: SheetPlan): Promise<string>;
  /** Opens the public copy as a workbook of its own, where Excel can. */
  openPublicCopy(make: () => Promise<PublicFile>): Promise<PublicCopyOutcome>;
  /** Takes the report's sheets out; what people typed on them is kept first. Gives their names. */
  removeReport(base: Memory, profile: Profile): Promise<KeptTexts & { readonly removed: readonly string[] }>;
}
