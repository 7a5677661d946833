import { meaningOfCount } from '../../recognise/count-meaning';
import { isRowTable } from '../../records/collect-facts';
import { readTally } from '../../records/tally';
import { headingPlace } from '../places';
import type { TableRule } from '../rule';

/** A column of a table of counts that is left out though it holds counts, because it has no heading. */
export const countsWithoutHeading: TableRule = {
  id: 'counts-without-heading',
  family: 'columns',
  severity: 'warning',
  scope: 'table',
  reads: ['table notes', 'cells'],
  *check(context, index) {
    const layout = context.layout(index);
    if (isRowTable(layout)) return;
    const grid = context.gridOf(index);
    for (const { column, reason } of layout.unused) {
      if (reason.code !== 'no heading') continue;
      const counts = layout.countRows
        .map((row) => ({ row, value: readTally(grid.cellAt(row.index, column)).value }))
        .filter(({ value }) => !Number.isNaN(value));
      if (counts.length === 0) continue;
      const meant = counts.map(({ row, value }) => {
        const { measure, area } = meaningOfCount(layout.context, row, {});
        return { value, measure, area };
      });
      const incidents = meant.reduce(
        (sum, { value, measure }) => sum + (measure === 'incidents' ? value : 0),
        0,
      );
      const areas = new Set(meant.map(({ area }) => area));
      yield {
        places: [headingPlace(context, index, column)],
        parameters: { cells: counts.length },
        effect: context.effects.of(incidents, areas.size === 1 ? [...areas][0] : undefined),
      };
    }
  },
};
