import { exclusionRule } from '../exclusion-rule';

/** An entry marked as cancelled or void. */
export const cancelledEntry = exclusionRule('cancelled-entry', 'rows', 'info', 'cancelled');
