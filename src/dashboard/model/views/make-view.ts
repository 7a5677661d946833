import type { DashboardContext } from '../dashboard-context';
import type { DrawnView, View, ViewId } from '../view';

/** Makes one view of the dashboard. */
export type ViewMaker = (context: DashboardContext) => View;

/** More rows than this make a chart unreadable: it draws the first, and says so. */
export const MOST_ROWS_DRAWN = 10;

/** A view that says why there is nothing to show. */
export function nothing(id: ViewId, title: string, sentence: string): View {
  return { state: 'nothing', id, title, sentence };
}

/** A view with something to show. */
export function drawn(view: Omit<DrawnView, 'state'>): View {
  return { state: 'drawn', ...view };
}

/** How many rows of a view are parts: neither total nor "not recorded". */
export function countParts({ rows }: DrawnView['table']): number {
  return rows.filter(({ role }) => role === 'part').length;
}
