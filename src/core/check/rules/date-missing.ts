import { exclusionRule } from '../exclusion-rule';

export const dateMissing = exclusionRule('date-missing', 'error', 'date missing');
