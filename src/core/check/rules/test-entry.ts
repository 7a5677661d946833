import { exclusionRule } from '../exclusion-rule';

export const testEntry = exclusionRule('test-entry', 'info', 'test entry');
