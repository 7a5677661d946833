import { leftOut } from '../exclusion-rule';
import type { YearRule } from '../rule';

/** An entry that repeats the reference, date, area and category of an earlier one and is left out. */
export const duplicateReference: YearRule = {
  id: 'duplicate-reference',
  family: 'rows',
  severity: 'warning',
  fix: 'exclude-duplicate',
  scope: 'year',
  reads: ['exclusion', 'year', 'area', 'measures', 'cells'],
  *check(context) {
    for (const record of context.excluded('duplicate reference')) yield leftOut(context, record, true);
  },
};
