import { exclusionRule } from '../exclusion-rule';

/** A subtotal between the rows of a log or register. */
export const subtotalInData = exclusionRule('subtotal-in-data', 'rows', 'info', 'subtotal row');
