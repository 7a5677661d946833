import { columnLetters } from '../../grid/address';
import { date } from '../../recognise/fields/date';
import { sureness } from '../../recognise/fields/field-recogniser';
import { headingWords } from '../../recognise/fields/heading-words';
import type { FieldColumn, Layout } from '../../recognise/layout';
import { headingPlace } from '../places';
import type { TableRule } from '../rule';

/** A field that more than one column could have filled: the choice is said, where a figure can hang on it. */
export const twoColumnsForOneField: TableRule = {
  id: 'two-columns-for-one-field',
  family: 'columns',
  severity: 'warning',
  scope: 'table',
  reads: ['table notes'],
  *check(context, index) {
    const layout = context.layout(index);
    for (const chosen of layout.fields) {
      const { field, column, header, rivals, answers } = chosen;
      for (const rival of rivals) {
        if (!changesFigures(layout, chosen, rival.header)) continue;
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

/**
 * A register's own numbers and those of incidents stand side by side: nothing is counted by either. When a fault was
 * cleared or a disc returned is another day than when it was reported, and no other heading for that.
 */
function changesFigures({ kind }: Layout, { field, header }: FieldColumn, rival: string): boolean {
  if (field === 'reference') return kind !== 'register';
  return field !== 'date' || !(isOfDate(header) && !isOfDate(rival));
}

/** Less sure are headings of other days: of clearing, of returning, of birth. */
const SURE_DATE = 0.5;

function isOfDate(heading: string): boolean {
  return sureness(date, headingWords(heading)) >= SURE_DATE;
}
