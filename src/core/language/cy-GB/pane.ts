import type { PaneText } from '../en-GB/pane';
import { paneCheckText } from './pane-check';
import { paneReportText } from './pane-report';
import { paneReviewText } from './pane-review';
import { paneShellText } from './pane-shell';
import { paneSourcesText } from './pane-sources';

/** All that the pane says itself, in Welsh. The report is in English. */
export const paneText: PaneText = {
  shell: paneShellText,
  sources: paneSourcesText,
  check: paneCheckText,
  report: paneReportText,
  review: paneReviewText,
};
