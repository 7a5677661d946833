import { KIND_CODE } from '../../grid/cell';
import { isRowTable } from '../../records/collect-facts';
import { cellPlace } from '../places';
import type { TableRule } from '../rule';

/** A table of counts in which none is written as a dash or "nil" here and as 0 there, with blanks beside them. */
export const noneWrittenTwoWays: TableRule = {
  id: 'none-written-two-ways',
  family: 'cells',
  severity: 'info',
  scope: 'table',
  reads: ['cells', 'remarks'],
  *check(context, index) {
    const layout = context.layout(index);
    if (isRowTable(layout)) return;
    const grid = context.gridOf(index);
    const nils = [...context.remarks('nil', context.spans[index])];
    if (nils.length === 0) return;
    let [zeros, blanks] = [0, 0];
    for (const { index: row } of layout.countRows) {
      for (const { index: column } of layout.countColumns) {
        const kind = grid.kindCodeAt(row, column);
        if (kind === KIND_CODE.blank) blanks++;
        else if (kind === KIND_CODE.number && grid.valueAt(row, column) === 0) zeros++;
      }
    }
    if (zeros === 0 && blanks === 0) return;
    yield {
      places: nils.map(({ record, column }) => cellPlace(layout.grid, context.columns.row[record]!, column)),
      parameters: { dashes: nils.length, text: nils[0]!.text, zeros, blanks },
    };
  },
};
