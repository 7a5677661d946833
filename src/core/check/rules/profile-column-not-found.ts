import { ambiguityRule } from '../ambiguity-rule';

/** A column the profile names and the table does not have. */
export const profileColumnNotFound = ambiguityRule({
  id: 'profile-column-not-found',
  family: 'columns',
  severity: 'error',
  codes: ['profile column not found'],
  parameters: ({ detail, found = [] }) => ({
    text: detail,
    names: found.map((heading) => `“${heading}”`).join(', '),
  }),
});
