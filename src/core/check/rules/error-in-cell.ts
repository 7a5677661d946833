import { exclusionRule } from '../exclusion-rule';

/** A formula error where a count should be. */
export const errorInCell = exclusionRule('error-in-cell', 'cells', 'error', 'error value');
