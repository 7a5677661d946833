import { ambiguityRule } from '../ambiguity-rule';

/** Names in a table of counts that nothing says the kind of: what they were taken for decides which tables they are in. */
export const namesNotKnown = ambiguityRule({
  id: 'names-not-known',
  family: 'columns',
  severity: 'warning',
  codes: ['names not known'],
  parameters: ({ detail, chosen }) => ({ text: detail, field: chosen }),
});
