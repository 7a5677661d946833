import { exclusionRule } from '../exclusion-rule';

/** A date that cannot be read, on a sheet that does not say the month. */
export const dateUnreadable = exclusionRule('date-unreadable', 'cells', 'error', 'date unreadable');
