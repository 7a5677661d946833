import { exclusionRule } from '../exclusion-rule';

/** A remark in a row of its own among the entries. */
export const noteRow = exclusionRule('note-row', 'rows', 'info', 'note row');
