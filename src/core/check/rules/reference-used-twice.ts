import { tellRemark } from '../remark-rule';
import type { YearRule } from '../rule';

/** A reference that stands at two entries with different facts. */
export const referenceUsedTwice: YearRule = {
  id: 'reference-used-twice',
  family: 'rows',
  severity: 'warning',
  scope: 'year',
  reads: ['remarks', 'exclusion', 'year', 'area', 'incidents'],
  *check(context) {
    for (const remark of context.remarks('same reference, different facts'))
      yield { ...tellRemark(context, remark), effect: context.effects.ofRecord(remark.record) };
  },
};
