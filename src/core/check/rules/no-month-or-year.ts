import { exclusionRule } from '../exclusion-rule';

/** Counts of which nothing says what time they are of. */
export const noMonthOrYear = exclusionRule('no-month-or-year', 'cells', 'error', 'no month or year');
