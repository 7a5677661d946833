import { exclusionRule } from '../exclusion-rule';

export const errorInCell = exclusionRule('error-in-cell', 'error', 'error value');
