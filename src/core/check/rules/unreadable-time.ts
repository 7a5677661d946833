import { remarkRule } from '../remark-rule';

/** A time of day that cannot be read. */
export const unreadableTime = remarkRule('unreadable-time', 'info', 'time unreadable');
