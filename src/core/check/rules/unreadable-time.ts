import { remarkRule } from '../remark-rule';

export const unreadableTime = remarkRule('unreadable-time', 'info', 'time unreadable');
