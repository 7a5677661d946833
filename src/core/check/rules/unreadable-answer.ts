import { remarkRule } from '../remark-rule';

/** A yes or no that is neither. */
export const unreadableAnswer = remarkRule('unreadable-answer', 'warning', 'answer unreadable');
