import type { CellEdit } from '../../core/check/fixes/edit';
import type { Selection } from '../../core/figures/selection';
import type { FigureTrace, TraceRequest } from '../../core/figures/trace-figure';
import type { Language } from '../../core/language/languages';
import type { Profile } from '../../core/profile/profile';
import type { RowPlan } from '../../core/report/workbook/plan';
import type { WorkbookData } from '../../files/read/read-protocol';
import type { TextsPiece } from '../../files/read/texts-in-pieces';
import type { DashboardModel } from '../../dashboard/model/dashboard';
import type { ShareModel } from '../../dashboard/model/share';
import type { PlanHead, PresentFigures } from './analyst';
import type { FindingFilter, FindingGroup, FindingItem } from './finding-shelf';
import type { FixPreviewView, FixRequest } from './fix-view';
import type { ChangedSheetData } from './live-sheets';
import type { ReportOutline } from './report-outline';
import type { PublicFileAnswer } from './public-file';
import type { SheetWindow, WindowPlace } from './sheet-window';
import type { CellChanges } from './year-desk';
import type { YearOverview } from './year-overview';

/** What can be asked of the thread that works the year out: parameters and answer by name. */
export interface Asked {
  /** Texts of the workbook that is handed over next. */
  takeTexts: { readonly parameters: TextsPiece; readonly answer: undefined };
  take: { readonly parameters: { readonly workbook: WorkbookData }; readonly answer: undefined };
  drop: { readonly parameters: { readonly file: string }; readonly answer: undefined };
  markPrevious: {
    readonly parameters: { readonly file: string; readonly isPrevious: boolean };
    readonly answer: undefined;
  };
  analyse: {
    readonly parameters: { readonly profile: Profile; readonly language: Language };
    readonly answer: YearOverview;
  };
  remember: { readonly parameters: { readonly profile: Profile }; readonly answer: undefined };
  change: { readonly parameters: { readonly changes: CellChanges }; readonly answer: YearOverview };
  hear: {
    readonly parameters: { readonly file: string; readonly sheets: readonly ChangedSheetData[] };
    readonly answer: YearOverview | undefined;
  };
  groups: {
    readonly parameters: { readonly filter: FindingFilter };
    readonly answer: readonly FindingGroup[];
  };
  findings: {
    readonly parameters: { readonly group: string; readonly first: number; readonly count: number };
    readonly answer: readonly FindingItem[];
  };
  previewFix: { readonly parameters: { readonly request: FixRequest }; readonly answer: FixPreviewView };
  followRows: {
    readonly parameters: { readonly edits: readonly CellEdit[] };
    readonly answer: readonly (CellEdit | undefined)[];
  };
  rows: { readonly parameters: { readonly place: WindowPlace }; readonly answer: SheetWindow | undefined };
  outline: { readonly parameters: object; readonly answer: ReportOutline };
  planHead: { readonly parameters: object; readonly answer: PlanHead };
  planRows: {
    readonly parameters: { readonly sheet: number; readonly first: number };
    readonly answer: readonly RowPlan[];
  };
  dashboard: {
    readonly parameters: { readonly selection: Selection; readonly language: Language };
    readonly answer: DashboardModel;
  };
  trace: { readonly parameters: { readonly request: TraceRequest }; readonly answer: FigureTrace };
  figures: {
    readonly parameters: { readonly requests: readonly TraceRequest[] };
    readonly answer: PresentFigures;
  };
  share: { readonly parameters: object; readonly answer: ShareModel };
  publicFile: { readonly parameters: object; readonly answer: PublicFileAnswer };
}

export type AskedName = keyof Asked;

/** One question. Answers come under its number. */
export type Question = {
  readonly [Name in AskedName]: {
    readonly number: number;
    readonly name: Name;
    readonly parameters: Asked[Name]['parameters'];
  };
}[AskedName];

export type Answer =
  | { readonly number: number; readonly kind: 'answer'; readonly answer: Asked[AskedName]['answer'] }
  | { readonly number: number; readonly kind: 'fault'; readonly message: string };
