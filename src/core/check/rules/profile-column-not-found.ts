import { tablePlace } from '../places';
import type { TableRule } from '../rule';
import { countedRecords } from '../table-index';

/** A column the profile names and the table does not have. */
export const profileColumnNotFound: TableRule = {
  id: 'profile-column-not-found',
  family: 'columns',
  severity: 'error',
  scope: 'table',
  *check(context, index) {
    for (const { code, detail } of context.layout(index).ambiguities) {
      if (code !== 'profile column not found') continue;
      yield {
        places: [tablePlace(context, index)],
        parameters: { text: detail },
        effect: context.effects.ofRecords(countedRecords(context.columns, context.spans[index]!)),
      };
    }
  },
};
