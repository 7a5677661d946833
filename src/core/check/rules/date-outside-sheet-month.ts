import { remarkRule } from '../remark-rule';
import { yearsOff } from '../years-off';

/** A date in another month than its sheet's, whatever the year. */
export const dateOutsideSheetMonth = remarkRule(
  'date-outside-sheet-month',
  'warning',
  'date outside sheet month',
  (context, remark) => yearsOff(context, remark) === 0,
);
