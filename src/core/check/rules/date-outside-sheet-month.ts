import { remarkRule } from '../remark-rule';

/** A date in another month than its sheet's. */
export const dateOutsideSheetMonth = remarkRule(
  'date-outside-sheet-month',
  'warning',
  'date outside sheet month',
);
