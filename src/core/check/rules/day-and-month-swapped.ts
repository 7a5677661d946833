import { remarkRule } from '../remark-rule';

/** A date that falls into its sheet's month only with day and month swapped. */
export const dayAndMonthSwapped = remarkRule('day-and-month-swapped', 'warning', 'day and month swapped');
