import { remarkRule } from '../remark-rule';

export const unreadableCount = remarkRule('unreadable-count', 'warning', 'count unreadable');
