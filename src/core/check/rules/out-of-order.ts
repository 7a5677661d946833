import { NOT_KNOWN } from '../../records/records';
import { rowsPlaces } from '../places';
import type { TableRule } from '../rule';

/** Fewer entries have no order to speak of. */
const FEWEST_ENTRIES = 10;

/** Entries whose date lies before the date of the entry above them, in a log that is otherwise kept in order. */
export const outOfOrder: TableRule = {
  id: 'out-of-order',
  family: 'rows',
  severity: 'info',
  scope: 'table',
  *check(context, index) {
    const layout = context.layout(index);
    if (layout.kind !== 'log') return;
    const { day, exclusion, row } = context.columns;
    const { first, end } = context.spans[index]!;
    const rows: number[] = [];
    let [previous, dated] = [NOT_KNOWN, 0];
    for (let record = first; record < end; record++) {
      const own = day[record]!;
      if (own === NOT_KNOWN || exclusion[record] !== 0) continue;
      if (own < previous) rows.push(row[record]!);
      previous = own;
      dated++;
    }
    const isOrdered = dated >= FEWEST_ENTRIES && rows.length <= (1 - context.thresholds.orderedShare) * dated;
    if (rows.length === 0 || !isOrdered) return;
    yield { places: rowsPlaces(layout.grid, rows), parameters: { rows: rows.length } };
  },
};
