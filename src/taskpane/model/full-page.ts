import type { Language } from '../../core/language/languages';
import type { DashboardSource } from '../../dashboard/dashboard-source';
import { type Channel, offerDashboard } from '../../dashboard/page/dashboard-channel';
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
export function offerToPage(pane: PaneWork, channel: Channel): () => void {
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
