import type { CellEdit } from '../../core/check/fixes/edit';
import type { Selection } from '../../core/figures/selection';
import type { FigureValue } from '../../core/figures/figure';
import type { FigureTrace, TraceRequest } from '../../core/figures/trace-figure';
import type { Language } from '../../core/language/languages';
import type { SourceWorkbook } from '../../core/grid/workbook';
import type { Profile } from '../../core/profile/profile';
import type { SealedFigures } from '../../core/report/review/seal';
import type { SheetPlan, WorkbookPlan } from '../../core/report/workbook/plan';
import type { DashboardModel } from '../../dashboard/model/dashboard';
import type { ShareModel } from '../../dashboard/model/share';
import type { FindingFilter, FindingGroup, FindingItem } from './finding-shelf';
import type { FixPreviewView, FixRequest } from './fix-view';
import type { ChangedSheetData } from './live-sheets';
import type { ReportOutline } from './report-outline';
import type { PublicFileAnswer } from './public-file';
import type { SheetWindow, WindowPlace } from './sheet-window';
import type { CellChanges } from './year-desk';
import type { YearOverview } from './year-overview';

/** Whoever works the year out for the pane, in a thread of its own. */
export interface Analyst {
  /** Hands a workbook over. Its grids can no longer be used on this side. */
  take(workbook: SourceWorkbook): Promise<void>;
  drop(file: string): Promise<void>;
  markPrevious(file: string, isPrevious: boolean): Promise<void>;
  /** `language`: in which sheets and findings are spoken of from then on. */
  analyse(profile: Profile, language: Language): Promise<YearOverview>;
  /** Takes in decisions that change no figure: about the report's texts and names. */
  remember(profile: Profile): Promise<void>;
  change(changes: CellChanges): Promise<YearOverview>;
  /** Takes in what was read again of a workbook; its cells can no longer be used on this side. `undefined`: no news. */
  hear(file: string, sheets: readonly ChangedSheetData[]): Promise<YearOverview | undefined>;
  groups(filter: FindingFilter): Promise<readonly FindingGroup[]>;
  findings(group: string, first: number, count: number): Promise<readonly FindingItem[]>;
  previewFix(request: FixRequest): Promise<FixPreviewView>;
  /** Where the cells of edits that were made lie now; `undefined` where that cannot be told. */
  followRows(edits: readonly CellEdit[]): Promise<readonly (CellEdit | undefined)[]>;
  rows(place: WindowPlace): Promise<SheetWindow | undefined>;
  outline(): Promise<ReportOutline>;
  plan(): Promise<WorkbookPlan>;
  dashboard(selection: Selection, language: Language): Promise<DashboardModel>;
  trace(request: TraceRequest): Promise<FigureTrace>;
  /** The figures a sign-off is for, and what each of some figures is now. */
  figures(requests: readonly TraceRequest[]): Promise<PresentFigures>;
  /** The tables as anybody may see them. */
  share(): Promise<ShareModel>;
  publicFile(): Promise<PublicFileAnswer>;
  /** Ends the thread. What was asked and not answered stays without an answer. */
  close(): void;
}

/** The figures of the year as they are now. */
export interface PresentFigures {
  readonly sealed: SealedFigures;
  /** In the order in which they were asked for. */
  readonly values: readonly FigureValue[];
}

/** What was asked could not be answered: a fault of the program, or a thread that died. */
export class AnalysisFault extends Error {
  override readonly name = 'AnalysisFault';
}

/** A large answer comes in pieces, so that taking it in never holds the pane up for long. */
export const PIECES = { planRows: 400 };

/** A plan without the rows of its sheets, which come one piece after the other. */
export type PlanHead = Omit<WorkbookPlan, 'sheets'> & {
  readonly sheets: readonly (Omit<SheetPlan, 'rows'> & { readonly rowCount: number })[];
};
