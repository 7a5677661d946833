import type { DashboardText } from '../../core/language/dashboard';
import type { PlainTable } from '../clipboard/plain-table';
import { readCell } from './read-cell';
import type { DrawnView } from './view';

/** A view's table as texts, its reading and remarks below it. */
export function plainTableOf(view: DrawnView, words: DashboardText): PlainTable {
  return {
    title: view.title,
    columns: view.table.columns,
    rows: view.table.rows.map(({ role, cells }) => ({
      isTotal: role === 'total',
      cells: cells.map((cell) => readCell(words, cell)),
    })),
    notes: [view.reading, ...view.remarks],
  };
}
