import { remarkRule } from '../remark-rule';

/** A count beside an entry that cannot be read: the entry counts, the cell adds nothing. */
export const unreadableCount = remarkRule('unreadable-count', 'warning', 'count unreadable');
