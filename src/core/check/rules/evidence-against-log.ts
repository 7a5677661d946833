import { viewRule } from '../view-rule';

/** The evidence register and another table count the evidence packages of the year differently. */
export const evidenceAgainstLog = viewRule(
  'evidence-against-log',
  ({ measure, year }, { cube }) => year >= cube.year && measure === 'evidence',
);
