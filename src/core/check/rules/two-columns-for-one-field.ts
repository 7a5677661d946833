import { columnLetters } from '../../grid/address';
import { headingPlace } from '../places';
import type { TableRule } from '../rule';

/** A field that more than one column could have filled: the choice is said. */
export const twoColumnsForOneField: TableRule = {
  id: 'two-columns-for-one-field',
  family: 'columns',
  severity: 'warning',
  scope: 'table',
  reads: ['table notes'],
  *check(context, index) {
    for (const { field, column, header, rivals, answers } of context.layout(index).fields) {
      for (const rival of rivals) {
        yield {
          places: [column, rival.column].map((place) => headingPlace(context, index, place)),
          parameters: {
            field,
            isRead: rival.column === answers ? 1 : 0,
            chosen: `${header} (${columnLetters(column)})`,
            rival: `${rival.header} (${columnLetters(rival.column)})`,
          },
        };
      }
    }
  },
};
