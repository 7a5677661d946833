import type { Language } from '../../core/language/languages';
import type { DashboardSource } from '../dashboard-source';
import { channelName, offerDashboard } from './dashboard-channel';

/** A pane's name, by which its pages find it: new for every pane. */
const pane = crypto.randomUUID();

/** Offers the pane's figures to the windows it opens; to be called again whenever the figures changed. Gives what ends it. */
export function offerToPages(source: DashboardSource, language: Language): () => void {
  const channel = new BroadcastChannel(channelName(pane));
  const end = offerDashboard(channel, source, language);
  return () => {
    end();
    channel.close();
  };
}

/** Opens the dashboard in a window of its own. False where this Office opens none. */
export function openFullPage(): boolean {
  const address = new URL(`dashboard.html#${pane}`, document.baseURI);
  return window.open(address, `dashboard-${pane}`) !== null;
}
