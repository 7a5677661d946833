import { exclusionRule } from '../exclusion-rule';

export const duplicateReference = exclusionRule('duplicate-reference', 'warning', 'duplicate reference');
