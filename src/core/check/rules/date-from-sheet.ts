import { remarkRule } from '../remark-rule';

export const dateFromSheet = remarkRule('date-from-sheet', 'warning', 'date from sheet');
