import { exclusionRule } from '../exclusion-rule';

/** The heading row again among the entries. */
export const repeatedHeader = exclusionRule('repeated-header', 'rows', 'info', 'repeated header');
