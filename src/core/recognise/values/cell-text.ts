import type { Cell } from '../../grid/cell';
import { tidyText } from './normalise-text';

/** No date, time, count or month takes more characters; what is longer is prose and is not searched for one. */
export const LONGEST_VALUE = 64;

/** What a cell that could not be read says, to show it to people. A date is its serial: it was none to the reader. */
export function textOfCell(cell: Cell): string {
  switch (cell.kind) {
    case 'blank':
      return '';
    case 'text':
      return tidyText(cell.text);
    case 'number':
      return String(cell.number);
    case 'date':
      return String(cell.serial);
    case 'boolean':
      return cell.boolean ? 'TRUE' : 'FALSE';
    case 'error':
      return cell.code;
  }
}

/** The reading of a cell that says something which is not a value of the kind asked for. */
export function unread(cell: Cell): { readonly kind: 'unread'; readonly text: string } {
  return { kind: 'unread', text: textOfCell(cell) };
}
