import { isDateFormat } from 'hucre';

import type { Cell } from '../../core/grid/cell';

const TEXT_FORMAT = '@';
const DATE_FORMAT = 'dd/mm/yyyy';

/** The format a cell shows its new content in: its own where that suits. */
export function formatFor(cell: Cell, own: string): string {
  if (cell.kind === 'date') return isDateFormat(own) ? own : DATE_FORMAT;
  if (cell.kind !== 'number') return own;
  return isDateFormat(own) || own === TEXT_FORMAT ? 'General' : own;
}

/**
 * Types a content into a cell and leaves it with this format. A text is typed while the cell is formatted as text, so
 * that Excel makes neither a number nor a formula of it and adds no apostrophe.
 */
export function typeCell(range: Excel.Range, cell: Cell, numberFormat: string): void {
  if (cell.kind === 'blank') range.clear('Contents');
  else {
    range.numberFormat = [[cell.kind === 'text' ? TEXT_FORMAT : numberFormat]];
    range.values = [[valueOf(cell)]];
  }
  range.numberFormat = [[numberFormat]];
}

function valueOf(cell: Exclude<Cell, { kind: 'blank' }>): string | number | boolean {
  switch (cell.kind) {
    case 'text':
      return cell.text;
    case 'number':
      return cell.number;
    case 'date':
      return cell.serial;
    case 'boolean':
      return cell.boolean;
    case 'error':
      return cell.code;
  }
}
