import { ambiguityRule } from '../ambiguity-rule';

/** A table of counts that nothing says the measure of, counted as incidents. */
export const measureAssumed = ambiguityRule({
  id: 'measure-assumed',
  family: 'columns',
  severity: 'warning',
  codes: ['measure assumed'],
  parameters: () => ({}),
  isAboutCounts: true,
});
