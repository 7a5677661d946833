import { remarkRule } from '../remark-rule';

/** A row that counts in its sheet's month because its own date is blank or cannot be read. */
export const dateFromSheet = remarkRule('date-from-sheet', 'warning', 'date from sheet');
