import { ambiguityRule } from '../ambiguity-rule';

/** Whole years written as one number each, which may be calendar years: the report knows financial years only. */
export const yearsAlone = ambiguityRule({
  id: 'years-alone',
  family: 'columns',
  severity: 'warning',
  codes: ['years alone'],
});
