import { missingFieldRule } from '../missing-field-rule';

/** A log without areas in a partnership of several. */
export const areaColumnMissing = missingFieldRule(
  'area-column-missing',
  'warning',
  ['area'],
  ({ context }, { records }) => context.area !== undefined || records.areas.length < 2,
);
