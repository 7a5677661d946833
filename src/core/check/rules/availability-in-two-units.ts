import { remarkRule } from '../remark-rule';

/** A camera's availability written as 99 among others written as 0.99, or the other way round. */
export const availabilityInTwoUnits = remarkRule(
  'availability-in-two-units',
  'info',
  'availability as percentage',
);
