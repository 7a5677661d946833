import { exclusionRule } from '../exclusion-rule';

/** A row without a date, on a sheet that does not say the month. */
export const dateMissing = exclusionRule('date-missing', 'cells', 'error', 'date missing');
