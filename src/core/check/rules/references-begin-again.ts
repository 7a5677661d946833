import { tellRemark } from '../remark-rule';
import type { YearRule } from '../rule';

/** Series of references that overlap as a whole: every log, or every sheet, numbers its own entries. Told once. */
export const referencesBeginAgain: YearRule = {
  id: 'references-begin-again',
  family: 'rows',
  severity: 'info',
  scope: 'year',
  reads: ['remarks'],
  *check(context) {
    const told = Array.from(context.remarks('reference of another series'), (remark) =>
      tellRemark(context, remark),
    );
    const [first] = told;
    if (!first) return;
    yield {
      places: told.flatMap(({ places }) => places),
      parameters: { ...first.parameters, series: told.length },
    };
  },
};
