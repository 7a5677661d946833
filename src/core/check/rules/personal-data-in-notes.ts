import type { Field } from '../../profile/profile';
import { headingPlace } from '../places';
import { holdsAnyPersonalData } from '../personal-data';
import type { TableRule } from '../rule';
import { recordsWithText } from '../text-cells';

const FREE_TEXT: readonly Field[] = ['notes', 'outcome', 'operator', 'status'];

/** A column of free text that seems to hold personal data: it never reaches the report, but travels with the file. */
export const personalDataInNotes: TableRule = {
  id: 'personal-data-in-notes',
  family: 'privacy',
  severity: 'info',
  scope: 'table',
  *check(context, index) {
    for (const { field, column, header } of context.layout(index).fields) {
      if (!FREE_TEXT.includes(field)) continue;
      const records = recordsWithText(context, context.spans[index]!, column, holdsAnyPersonalData);
      if (records.length === 0) continue;
      const parameters = { header, rows: records.length };
      yield { places: [headingPlace(context, index, column)], parameters };
    }
  },
};
