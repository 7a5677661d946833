import { KIND_CODE } from '../../grid/cell';
import { isRowTable } from '../../records/collect-facts';
import type { CheckContext } from '../check-context';
import { rowsPlaces } from '../places';
import type { TableRule } from '../rule';
import { layoutsOfGrid } from '../table-index';

/**
 * Rows a little below a log or register, parted from it by a gap and in no other table, that fill most of its columns:
 * entries the table may have lost.
 */
export const tableCutShort: TableRule = {
  id: 'table-cut-short',
  family: 'file and sheet',
  severity: 'warning',
  scope: 'table',
  reads: ['cells'],
  *check(context, index) {
    const layout = context.layout(index);
    if (!isRowTable(layout)) return;
    const rows = rowsLikeEntries(context, index);
    if (rows.length === 0) return;
    const incidents = layout.kind === 'log' ? rows.length : 0;
    yield {
      places: rowsPlaces(layout.grid, rows),
      parameters: { rows: rows.length },
      effect: context.effects.of(incidents, layout.context.area),
    };
  },
};

function rowsLikeEntries(context: CheckContext, index: number): number[] {
  const { range, fields, grid: ownGrid } = context.layout(index);
  const grid = context.gridOf(index);
  const others = context.shared(layoutsOfGrid)[ownGrid]!.map((layout) => context.layout(layout).range);
  const last = Math.min(grid.rowCount - 1, range.lastRow + context.thresholds.rowsLookedBelow);
  const rows: number[] = [];
  for (let row = range.lastRow + 1; row <= last; row++) {
    if (others.some(({ firstRow, lastRow }) => row >= firstRow && row <= lastRow)) break;
    const filled = fields.filter(({ column }) => grid.kindCodeAt(row, column) !== KIND_CODE.blank);
    if (filled.length >= 3 && filled.length * 2 > fields.length) rows.push(row);
  }
  return rows;
}
