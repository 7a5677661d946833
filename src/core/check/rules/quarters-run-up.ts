import { ambiguityRule } from '../ambiguity-rule';

/** The table of a quarter that is taken for a total to date, as every figure rises from quarter to quarter. */
export const quartersRunUp = ambiguityRule({
  id: 'quarters-run-up',
  family: 'across sources',
  severity: 'warning',
  codes: ['quarters run up'],
  parameters: () => ({}),
  isAboutCounts: true,
});
