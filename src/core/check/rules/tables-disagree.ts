import { viewRule } from '../view-rule';

/** Log, matrix, block, pivot or summary: two of them tell facts of the year with different numbers. */
export const tablesDisagree = viewRule(
  'tables-disagree',
  ({ measure, year }, { cube }) => year >= cube.year && measure !== 'evidence',
);
