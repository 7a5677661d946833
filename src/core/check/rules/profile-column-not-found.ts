import { tablePlace } from '../places';
import { countedSum } from '../record-sum';
import type { TableRule } from '../rule';

/** A column the profile names and the table does not have. */
export const profileColumnNotFound: TableRule = {
  id: 'profile-column-not-found',
  family: 'columns',
  severity: 'error',
  scope: 'table',
  reads: ['table notes', 'exclusion', 'area', 'incidents'],
  *check(context, index) {
    for (const { code, detail, found = [] } of context.layout(index).ambiguities) {
      if (code !== 'profile column not found') continue;
      yield {
        places: [tablePlace(context, index)],
        parameters: { text: detail, names: found.map((heading) => `“${heading}”`).join(', ') },
        effect: countedSum(context, index).bearing(context),
      };
    }
  },
};
