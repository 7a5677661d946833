import type { Table } from './document';
import { rankRows } from './read-cell';
import type { ReportContext } from './report-context';

/**
 * How many rows of a table compete for the lead of a column as things stand, which is how many a sentence may name;
 * 0 where the table has no such column.
 */
export function countRanked(context: ReportContext, table: Table, column: string): number {
  if (!table.columns.some(({ id }) => id === column)) return 0;
  return rankRows(table, column, { evaluate: context.evaluate, tables: new Map([[table.id, table]]) }).length;
}
