import type { DashboardText } from '../../core/language/dashboard';
import { formatNumber } from '../../core/report/format-number';
import type { ViewCell } from './view';

/** A cell as people read it. */
export function readCell(words: DashboardText, cell: ViewCell): string {
  switch (cell.type) {
    case 'text':
      return cell.text;
    case 'figure':
      return formatNumber(cell.value, cell.format);
    case 'absent':
      return cell.instead ? words.absentInstead[cell.instead] : words.absent[cell.shorthand];
  }
}
