import { NOT_KNOWN } from '../../records/records';
import { rowsPlaces } from '../places';
import { type RecordScan, scanTable } from '../record-scan';
import type { TableRule } from '../rule';

/** Fewer entries have no order to speak of. */
const FEWEST_ENTRIES = 10;

/** Entries without which a log that is otherwise kept in the order of dates would be in order. */
export const outOfOrder: TableRule = {
  id: 'out-of-order',
  family: 'rows',
  severity: 'info',
  scope: 'table',
  reads: ['exclusion', 'day'],
  *check(context, index) {
    const layout = context.layout(index);
    if (layout.kind !== 'log') return;
    const stretches = scanTable(context, outOfPlace, index);
    const dated = stretches.reduce((sum, stretch) => sum + stretch.dated, 0);
    const count = stretches.reduce((sum, { rows }) => sum + rows.length, 0);
    const isOrdered = dated >= FEWEST_ENTRIES && count <= (1 - context.thresholds.orderedShare) * dated;
    if (count === 0 || !isOrdered) return;
    const rows = stretches.flatMap((stretch) => stretch.rows);
    yield { places: rowsPlaces(layout.grid, rows), parameters: { rows: count } };
  },
};

interface Backward {
  readonly dated: number;
  /** Rows that stand out of the order. */
  readonly rows: readonly number[];
}

/**
 * Where the order goes back, one of two rows is to blame: the one above, where the row fits behind all that stands before
 * that one; else the row itself. Two such rows in a row begin an order of their own. Carries the day before that of the
 * row above, the day and the row of that one, and the day of a row to blame right before.
 */
const outOfPlace: RecordScan<Backward> = ({ columns }, { first, end }, carried) => {
  const { day, exclusion, row } = columns;
  const rows: number[] = [];
  let [before = NOT_KNOWN, above = NOT_KNOWN, rowAbove = NOT_KNOWN, blamed = NOT_KNOWN] = carried;
  let dated = 0;
  for (let record = first; record < end; record++) {
    const own = day[record]!;
    if (own === NOT_KNOWN || exclusion[record] !== 0) continue;
    dated++;
    if (own >= above) before = above;
    else if (own >= before) rows.push(rowAbove);
    else if (blamed !== NOT_KNOWN && own >= blamed) before = blamed;
    else {
      rows.push(row[record]!);
      blamed = own;
      continue;
    }
    [above, rowAbove, blamed] = [own, row[record]!, NOT_KNOWN];
  }
  return { found: { dated, rows }, carried: [before, above, rowAbove, blamed] };
};
