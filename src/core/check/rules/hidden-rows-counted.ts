import { type RecordScan, scanTable } from '../record-scan';
import { ListedSum } from '../record-sum';
import type { TableRule } from '../rule';
import { countedRecords } from '../table-index';

/** Rows of a visible sheet that are hidden and count all the same. */
export const hiddenRowsCounted: TableRule = {
  id: 'hidden-rows-counted',
  family: 'file and sheet',
  severity: 'warning',
  scope: 'table',
  reads: ['exclusion', 'area', 'incidents'],
  *check(context, index) {
    if (context.gridOf(index).data.hiddenRows.length === 0) return;
    const stretches = scanTable(context, hiddenRecords, index);
    const sums = stretches.map((stretch) => stretch.sum);
    const sum = ListedSum.join(sums);
    if (sum.rows === 0) return;
    const rows = new Set(stretches.flatMap((stretch) => [...stretch.rows])).size;
    yield { places: ListedSum.placesOf(sums), parameters: { rows }, effect: sum.bearing(context) };
  },
};

interface HiddenRecords {
  readonly sum: ListedSum;
  readonly rows: ReadonlySet<number>;
}

const hiddenRecords: RecordScan<HiddenRecords> = (context, span) => {
  const { hiddenRows } = context.gridOf(span.layout).data;
  const hidden = context.shared(hiddenRowSets)(hiddenRows);
  const [sum, rows] = [new ListedSum(), new Set<number>()];
  for (const record of countedRecords(context.columns, span)) {
    const row = context.columns.row[record]!;
    if (!hidden.has(row)) continue;
    sum.add(context, record);
    rows.add(row);
  }
  return { found: { sum, rows } };
};

function hiddenRowSets(): (rows: readonly number[]) => ReadonlySet<number> {
  const known = new Map<readonly number[], ReadonlySet<number>>();
  return (rows) => {
    let set = known.get(rows);
    if (!set) known.set(rows, (set = new Set(rows)));
    return set;
  };
}
