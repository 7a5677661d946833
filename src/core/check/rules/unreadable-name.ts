import { remarkRule } from '../remark-rule';

/** A date or an error where a name should be. */
export const unreadableName = remarkRule('unreadable-name', 'warning', 'name unreadable');
