import type { FixLogEntry } from '../../core/check/fixes/fix-log';
import type { Profile } from '../../core/profile/profile';
import type { Review } from '../../core/report/review/review';
import type { FindingFilter, FindingGroup, FindingItem } from '../analysis/finding-shelf';
import type { FixPreviewView } from '../analysis/fix-view';
import type { ReportOutline } from '../analysis/report-outline';
import type { YearOverview } from '../analysis/year-overview';
import type { ReportChange } from './open-workbook';
import { withoutKey } from './without-key';
import type { Busy, Fault, FiguresNow, FindingPlace, ReadingState, Step, Work } from './work';

/** What can happen to the work. */
export type Happening =
  | { readonly type: 'step taken'; readonly step: Step }
  | { readonly type: 'opened'; readonly isFirstRun: boolean }
  | {
      readonly type: 'remembered';
      readonly profile: Profile;
      readonly fixes: readonly FixLogEntry[];
      readonly review?: Review;
    }
  | { readonly type: 'reviewed'; readonly review: Review }
  | { readonly type: 'review opened' | 'review closed' }
  | { readonly type: 'role taken'; readonly role: string }
  | { readonly type: 'figures told'; readonly now: FiguresNow }
  | { readonly type: 'files awaited'; readonly files: readonly string[] }
  | { readonly type: 'reading'; readonly reading?: ReadingState }
  | { readonly type: 'workbook read'; readonly file: string }
  | { readonly type: 'busy'; readonly busy?: Busy }
  | { readonly type: 'worked out'; readonly overview: YearOverview; readonly groups: readonly FindingGroup[] }
  | { readonly type: 'filtered'; readonly filter: FindingFilter; readonly groups: readonly FindingGroup[] }
  | { readonly type: 'group opened' | 'group closed'; readonly group: string }
  | {
      readonly type: 'findings fetched';
      readonly key: string;
      readonly items: readonly FindingItem[];
      readonly revision: number;
    }
  | { readonly type: 'finding chosen'; readonly place: FindingPlace }
  | { readonly type: 'asked to show'; readonly item?: FindingItem }
  | { readonly type: 'fix previewed'; readonly preview?: FixPreviewView }
  | { readonly type: 'composed'; readonly outline: ReportOutline }
  | { readonly type: 'writing previewed'; readonly change?: ReportChange }
  | {
      readonly type: 'report written';
      readonly sheets?: readonly string[] | undefined;
      readonly isUnfinished?: boolean;
    }
  | { readonly type: 'failed'; readonly fault: Fault }
  | { readonly type: 'fault dismissed'; readonly id: number }
  | { readonly type: 'said'; readonly text: string };

/** The work after something happened. Pure. */
export function reduce(work: Work, happening: Happening): Work {
  const { check, report, review } = work;
  switch (happening.type) {
    case 'step taken':
      return { ...work, step: happening.step, review: { ...review, isOpen: false } };
    case 'opened':
      return { ...work, stage: happening.isFirstRun ? 'first run' : 'working' };
    case 'remembered':
      return {
        ...work,
        profile: happening.profile,
        fixes: happening.fixes,
        report: { ...report, isStale: true },
        ...(happening.review && { review: { ...review, kept: happening.review } }),
      };
    case 'reviewed':
      return { ...work, review: { ...review, kept: happening.review } };
    case 'review opened':
    case 'review closed':
      return { ...work, review: { ...review, isOpen: happening.type === 'review opened' } };
    case 'role taken':
      return { ...work, review: { ...review, role: happening.role } };
    case 'figures told':
      return { ...work, review: { ...review, now: happening.now } };
    case 'files awaited':
      return { ...work, awaited: happening.files };
    case 'reading':
      return withOptional(work, 'reading', happening.reading);
    case 'workbook read':
      return { ...work, openFile: happening.file };
    case 'busy':
      return withOptional(work, 'busy', happening.busy);
    case 'worked out': {
      const kept = withoutKey(check, 'place');
      const groups = happening.groups;
      const present = new Set(happening.overview.files.map(({ file }) => file));
      const known = new Set(groups.map(({ key }) => key));
      const openGroups = new Set([...check.openGroups].filter((key) => known.has(key)));
      return {
        ...work,
        stage: 'working',
        overview: happening.overview,
        awaited: work.awaited.filter((file) => !present.has(file)),
        check: { ...kept, groups, openGroups, pages: new Map(), revision: check.revision + 1 },
        report: { ...report, isStale: true },
      };
    }
    case 'filtered': {
      const kept = withoutKey(check, 'place');
      const { filter, groups } = happening;
      const openGroups = new Set<string>();
      return {
        ...work,
        check: { ...kept, filter, groups, openGroups, pages: new Map(), revision: check.revision + 1 },
      };
    }
    case 'group opened':
      return { ...work, check: { ...check, openGroups: new Set([...check.openGroups, happening.group]) } };
    case 'group closed': {
      const openGroups = new Set([...check.openGroups].filter((key) => key !== happening.group));
      return { ...work, check: { ...check, openGroups } };
    }
    case 'findings fetched':
      // A page of findings that are no longer those on the shelf is of no use.
      if (happening.revision !== check.revision) return work;
      return {
        ...work,
        check: { ...check, pages: new Map([...check.pages, [happening.key, happening.items]]) },
      };
    case 'finding chosen':
      return { ...work, check: { ...check, place: happening.place } };
    case 'asked to show':
      return { ...work, check: withOptional(check, 'askToShow', happening.item) };
    case 'fix previewed':
      return { ...work, check: withOptional(check, 'preview', happening.preview) };
    case 'composed':
      return { ...work, report: { ...report, outline: happening.outline, isStale: false } };
    case 'writing previewed':
      return { ...work, report: withOptional(report, 'change', happening.change) };
    case 'report written':
      return {
        ...work,
        report: withOptional(
          withOptional(report, 'written', happening.sheets),
          'isUnfinished',
          happening.isUnfinished,
        ),
      };
    case 'failed':
      return { ...work, faults: [...work.faults, happening.fault] };
    case 'fault dismissed':
      return { ...work, faults: work.faults.filter(({ id }) => id !== happening.id) };
    case 'said':
      return { ...work, announcement: { text: happening.text, serial: work.announcement.serial + 1 } };
  }
}

/** A copy with an optional member set, or without it. */
function withOptional<Whole extends object, Key extends keyof Whole>(
  whole: Whole,
  key: Key,
  value: Whole[Key] | undefined,
): Whole {
  // Only optional members are taken away: what is left is still a whole.
  return value === undefined ? (withoutKey(whole, key) as Whole) : { ...whole, [key]: value };
}
