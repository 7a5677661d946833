import { remarkRule } from '../remark-rule';

export const unreadableAnswer = remarkRule('unreadable-answer', 'warning', 'answer unreadable');
