import { missingFieldRule } from '../missing-field-rule';

/** A log that does not say who reported incidents. */
export const sourceColumnMissing = missingFieldRule(
  'source-column-missing',
  'info',
  ['source'],
  ({ context }) => context.source !== undefined,
);
