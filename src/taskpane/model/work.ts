import type { Profile } from '../../core/profile/profile';
import type { FixLogEntry } from '../../core/check/fixes/fix-log';
import type { FindingFilter, FindingGroup, FindingItem } from '../analysis/finding-shelf';
import type { FixPreviewView } from '../analysis/fix-view';
import type { ReportOutline } from '../analysis/report-outline';
import type { YearOverview } from '../analysis/year-overview';
import { EMPTY_PROFILE } from '../../core/profile/empty-profile';
import type { FigureValue } from '../../core/figures/figure';
import { NO_REVIEW, type Review } from '../../core/report/review/review';
import type { SealedFigures } from '../../core/report/review/seal';
import type { ReportChange } from './open-workbook';

/** The path of the work, in its order. */
export const STEPS = ['sources', 'check', 'dashboard', 'report', 'share'] as const;
export type Step = (typeof STEPS)[number];

/** Something that went wrong: what happened, what was kept, what to do. */
export interface Fault {
  readonly id: number;
  readonly title: string;
  readonly details: string;
}

export interface ReadingState {
  /** The sheet or the file that is being read. */
  readonly what: string;
  readonly rowsRead?: number;
  readonly rowsInAll?: number;
  /** What it may wait for, as long as no row was read. */
  readonly hint?: string;
  /** Milliseconds since the reading began. */
  readonly elapsed: number;
}

/** What the pane waits for beside reading. */
export type Busy = 'working out' | 'fixing' | 'composing' | 'writing' | 'taking out';

/** Where somebody is among the findings. */
export interface FindingPlace {
  readonly group: string;
  readonly index: number;
}

export interface CheckState {
  readonly filter: FindingFilter;
  readonly groups: readonly FindingGroup[];
  readonly openGroups: ReadonlySet<string>;
  /** Pages of findings that were fetched, by group and first index. They belong to `revision`. */
  readonly pages: ReadonlyMap<string, readonly FindingItem[]>;
  /** Grows whenever the findings are others than before. */
  readonly revision: number;
  readonly place?: FindingPlace;
  readonly preview?: FixPreviewView;
  /** A hidden sheet that somebody would have to show first. */
  readonly askToShow?: FindingItem;
}

export interface ReportState {
  readonly outline?: ReportOutline;
  /** Whether the outline is of figures or texts that have changed since. */
  readonly isStale: boolean;
  /** What writing would touch: shown before anything is written. */
  readonly change?: ReportChange;
  /** The report's sheets that stand in the workbook, whenever they were written. */
  readonly written?: readonly string[];
  /** Whether their writing stopped half-way. */
  readonly isUnfinished?: boolean;
}

/** The figures as they are now, to hold sign-offs and review marks against. */
export interface FiguresNow {
  readonly sealed: SealedFigures;
  /** What each figure that somebody marked is now, by the mark’s key. */
  readonly values: ReadonlyMap<string, FigureValue>;
  /** The year they are figures of, as it was worked out. */
  readonly of: YearOverview;
}

export interface ReviewState {
  /** What the workbook remembers of reviews and sign-offs. */
  readonly kept: Review;
  /** Whether somebody looks at them, in the place of the dashboard. */
  readonly isOpen: boolean;
  /** In which role somebody reviewed last. */
  readonly role: string;
  readonly now?: FiguresNow;
}

/** Everything the pane shows. */
export interface Work {
  readonly step: Step;
  /** `opening`: what is remembered is being looked up; `first run`: nothing was read yet. */
  readonly stage: 'opening' | 'first run' | 'working';
  readonly reading?: ReadingState;
  readonly busy?: Busy;
  /** The open workbook's name, once it was read. */
  readonly openFile?: string;
  readonly overview?: YearOverview;
  readonly profile: Profile;
  readonly fixes: readonly FixLogEntry[];
  readonly check: CheckState;
  readonly report: ReportState;
  readonly review: ReviewState;
  /** Files that were added last time and are not there now. */
  readonly awaited: readonly string[];
  readonly faults: readonly Fault[];
  /** Said to screen readers, and in the status line. */
  readonly announcement: { readonly text: string; readonly serial: number };
}

export const NEW_WORK: Work = {
  step: 'sources',
  stage: 'opening',
  profile: EMPTY_PROFILE,
  fixes: [],
  check: {
    filter: { grouping: 'rule', silenced: false },
    groups: [],
    openGroups: new Set(),
    pages: new Map(),
    revision: 0,
  },
  report: { isStale: true },
  review: { kept: NO_REVIEW, isOpen: false, role: '' },
  awaited: [],
  faults: [],
  announcement: { text: '', serial: 0 },
};

/** Findings are fetched so many at a time. */
export const PAGE_LENGTH = 50;

/** The key of the page that holds an index of a group. */
export function pageKey(group: string, index: number): string {
  return `${String(Math.floor(index / PAGE_LENGTH))} ${group}`;
}
