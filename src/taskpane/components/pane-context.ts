import { createContext, use, useSyncExternalStore } from 'react';

import type { Language } from '../../core/language/languages';
import type { PaneText } from '../../core/language/pane';
import { CheckWork } from '../model/check-work';
import { FixWork } from '../model/fix-work';
import type { PaneWork } from '../model/pane-work';
import { ReportWork } from '../model/report-work';
import { ReviewWork } from '../model/review-work';
import { ShareWork } from '../model/share-work';
import type { Work } from '../model/work';

/** What every component of the pane can do and say. */
export interface PaneTools {
  readonly pane: PaneWork;
  readonly check: CheckWork;
  readonly fix: FixWork;
  readonly report: ReportWork;
  readonly review: ReviewWork;
  readonly share: ShareWork;
  readonly text: PaneText;
  readonly language: Language;
}

const PaneContext = createContext<PaneTools | undefined>(undefined);
export const PaneProvider = PaneContext.Provider;

/** The tools for one pane. */
export function toolsOf(pane: PaneWork): PaneTools {
  const { text, surroundings } = pane;
  const report = new ReportWork(pane);
  return {
    pane,
    check: new CheckWork(pane),
    fix: new FixWork(pane),
    report,
    review: new ReviewWork(pane),
    share: new ShareWork(pane, report),
    text,
    language: surroundings.language,
  };
}

export function usePane(): PaneTools {
  const tools = use(PaneContext);
  if (!tools) throw new Error('There is no pane around this component.');
  return tools;
}

/** The work as it stands; the component follows it. */
export function useWork(): Work {
  const { store } = usePane().pane;
  return useSyncExternalStore(store.watch, store.work);
}
