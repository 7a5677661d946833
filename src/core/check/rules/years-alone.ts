import { tablePlace } from '../places';
import { countedSum } from '../record-sum';
import type { TableRule } from '../rule';

/** Whole years written as one number each, which may be calendar years: the report knows financial years only. */
export const yearsAlone: TableRule = {
  id: 'years-alone',
  family: 'columns',
  severity: 'warning',
  scope: 'table',
  reads: ['table notes', 'exclusion', 'area', 'incidents'],
  *check(context, index) {
    for (const { code, detail } of context.layout(index).ambiguities) {
      if (code !== 'years alone') continue;
      yield {
        places: [tablePlace(context, index)],
        parameters: { text: detail },
        effect: countedSum(context, index).bearing(context),
      };
    }
  },
};
