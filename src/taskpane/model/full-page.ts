import type { Language } from '../../core/language/languages';
import type { DashboardSource } from '../../dashboard/dashboard-source';
import { type Channel, offerDashboard } from '../../dashboard/page/dashboard-channel';
import { openFullPage } from '../../dashboard/page/open-full-page';
import { windowChannel } from '../../dashboard/page/window-channel';
import type { Analyst } from '../analysis/analyst';
import type { PaneWork } from './pane-work';

/** The figures of the pane, for a dashboard. */
export function sourceOfPane(analyst: Analyst, language: Language): DashboardSource {
  return {
    show: (selection) => analyst.dashboard(selection, language),
    trace: (request) => analyst.trace(request),
  };
}

/** Offers the figures to a window of its own, and tells it whenever they are others. Gives what ends it. */
function offerToPage(pane: PaneWork, channel: Channel): () => void {
  const { analyst, language } = pane.surroundings;
  const offer = () => offerDashboard(channel, sourceOfPane(analyst, language), language);
  const revisionOf = () => pane.store.work().check.revision;
  let [revision, end] = [revisionOf(), offer()];
  const unwatch = pane.store.watch(() => {
    if (revisionOf() === revision) return;
    end();
    [revision, end] = [revisionOf(), offer()];
  });
  return () => {
    unwatch();
    end();
  };
}

/** What ends the offer to the window a pane opened last. */
const ends = new WeakMap<PaneWork, () => void>();

/**
 * Opens the dashboard in a window of its own, which has the pane's figures whatever step somebody goes to. False where
 * no window may be opened.
 */
export function openPage(pane: PaneWork): boolean {
  const page = openFullPage();
  if (!page) return false;
  ends.get(pane)?.();
  ends.set(pane, offerToPage(pane, windowChannel(page)));
  return true;
}
