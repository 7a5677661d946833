import { missingFieldRule } from '../missing-field-rule';

/** A log without categories. */
export const categoryColumnMissing = missingFieldRule(
  'category-column-missing',
  'warning',
  ['category'],
  ({ context }) => context.category !== undefined,
);
