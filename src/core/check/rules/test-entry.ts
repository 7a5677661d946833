import { exclusionRule } from '../exclusion-rule';

/** An entry marked as a test or as training. */
export const testEntry = exclusionRule('test-entry', 'rows', 'info', 'test entry');
