import { tablePlace } from '../places';
import { countedSum } from '../record-sum';
import type { TableRule } from '../rule';

/** Names in a table of counts that nothing says the kind of: what they were taken for decides which tables they are in. */
export const namesNotKnown: TableRule = {
  id: 'names-not-known',
  family: 'columns',
  severity: 'warning',
  scope: 'table',
  reads: ['table notes', 'exclusion', 'area', 'incidents'],
  *check(context, index) {
    for (const { code, detail, chosen } of context.layout(index).ambiguities) {
      if (code !== 'names not known') continue;
      yield {
        places: [tablePlace(context, index)],
        parameters: { text: detail, field: chosen },
        effect: countedSum(context, index).bearing(context),
      };
    }
  },
};
