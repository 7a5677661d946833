import { exclusionRule } from '../exclusion-rule';

/** Rows or counts of which nothing says what they count. */
export const noMeasure = exclusionRule('no-measure', 'cells', 'warning', 'no measure');
