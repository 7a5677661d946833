import { EMPTY_PROFILE } from '../../core/profile/empty-profile';
import { NO_REVIEW } from '../../core/report/review/review';
import type { Memory } from './memory';

/** What a workbook remembers that nothing was decided about. It stands apart from what reads a memory. */
export const NO_MEMORY: Memory = {
  version: 4,
  revision: 0,
  save: '',
  holds: [],
  workbook: '',
  profile: EMPTY_PROFILE,
  fixLog: { version: 1, entries: [] },
  review: NO_REVIEW,
  files: [],
};
