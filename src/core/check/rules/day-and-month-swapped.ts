import { remarkRule } from '../remark-rule';

export const dayAndMonthSwapped = remarkRule('day-and-month-swapped', 'warning', 'day and month swapped');
