import { paneCheckText } from './pane-check';
import { paneReportText } from './pane-report';
import { paneReviewText } from './pane-review';
import { paneShellText } from './pane-shell';
import { paneSourcesText } from './pane-sources';

/** All that the pane says itself, in British English. */
export const paneText = {
  shell: paneShellText,
  sources: paneSourcesText,
  check: paneCheckText,
  report: paneReportText,
  review: paneReviewText,
};

/** The shape every language's pane texts have. */
export type PaneText = typeof paneText;
