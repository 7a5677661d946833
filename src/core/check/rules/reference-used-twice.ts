import { remarkRule } from '../remark-rule';

export const referenceUsedTwice = remarkRule(
  'reference-used-twice',
  'warning',
  'same reference, different facts',
);
