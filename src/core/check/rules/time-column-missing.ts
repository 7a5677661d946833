import { missingFieldRule } from '../missing-field-rule';

/** A log of which neither a column nor anything around it says the time. */
export const timeColumnMissing = missingFieldRule(
  'time-column-missing',
  'error',
  ['date', 'month'],
  ({ context }) => context.month !== undefined || context.year !== undefined,
);
