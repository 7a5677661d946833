import { exclusionRule } from '../exclusion-rule';

export const cancelledEntry = exclusionRule('cancelled-entry', 'info', 'cancelled');
