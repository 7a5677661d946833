import { type DateSystem } from '../../core/calendar/civil-date';
import type { CellContent } from '../../core/report/workbook/plan';

/** Days between the first days of the two date systems. */
const DAYS_BEFORE_1904 = 1462;

/** Texts Excel leaves as they are when they are typed: no digit, nothing a formula, a number or an error begins with. */
const TAKEN_AS_TEXT = /^[^=+\-@'#%£$€.,(\d\t\r\n][^\d]*$/;
const LOGICAL = /^(?:true|false)$/i;

/**
 * What has to be typed so that a cell holds exactly this: a text Excel might take for a number, a date or a formula
 * gets an apostrophe before it, which Excel keeps to itself. `null` leaves the cell as it is.
 */
export function typedContent(content: CellContent, dateSystem: DateSystem): string | number | null {
  switch (content.type) {
    case 'blank':
      return null;
    case 'text':
      return TAKEN_AS_TEXT.test(content.text) && !LOGICAL.test(content.text)
        ? content.text
        : `'${content.text}`;
    case 'number':
      return content.value;
    case 'date':
      return content.dayNumber - (dateSystem === '1904' ? DAYS_BEFORE_1904 : 0);
    case 'formula':
      return `=${content.formula}`;
  }
}
