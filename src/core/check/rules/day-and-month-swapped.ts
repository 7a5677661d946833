import { remarkRule } from '../remark-rule';
import type { RowRule } from '../rule';

/** A date that falls into its sheet's month only with day and month swapped. */
export const dayAndMonthSwapped: RowRule = {
  ...remarkRule('day-and-month-swapped', 'warning', 'day and month swapped'),
  fix: 'swap-day-and-month',
};
