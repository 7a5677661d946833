import { remarkRule } from '../remark-rule';

export const dateOutsideSheetMonth = remarkRule(
  'date-outside-sheet-month',
  'warning',
  'date outside sheet month',
);
