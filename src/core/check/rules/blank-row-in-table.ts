import { rowPlace } from '../places';
import type { TableRule } from '../rule';

/** Blank rows within a table that was read as one. */
export const blankRowInTable: TableRule = {
  id: 'blank-row-in-table',
  family: 'file and sheet',
  severity: 'info',
  scope: 'table',
  reads: ['table notes'],
  *check(context, index) {
    const { ambiguities, grid } = context.layout(index);
    for (const { code, row, detail } of ambiguities)
      if (code === 'blank rows inside' && row !== undefined)
        yield { places: [rowPlace(grid, row)], parameters: { gaps: Number(detail) } };
  },
};
