import { exclusionRule } from '../exclusion-rule';

/** A count that cannot be read, so that its row or cell is left out. */
export const countLeftOut = exclusionRule('count-left-out', 'cells', 'error', 'count unreadable');
