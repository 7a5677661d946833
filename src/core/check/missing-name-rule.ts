import { NOT_KNOWN } from '../records/records';
import { fieldColumn } from '../records/tally-columns';
import { namePlaces } from './named-records';
import { type RecordScan, scanTable } from './record-scan';
import { ListedSum } from './record-sum';
import type { TableRule } from './rule';

/** A rule about the entries of a log that leave a name column blank; one occurrence a table. */
export function missingNameRule(id: string, field: 'area' | 'category' | 'source'): TableRule {
  const nameless: RecordScan<ListedSum> = (context, { first, end }) => {
    const { exclusion, [field]: codes } = context.columns;
    const found = new ListedSum();
    for (let record = first; record < end; record++) {
      if (codes[record] === NOT_KNOWN && exclusion[record] === 0) found.add(context, record);
    }
    return { found };
  };
  return {
    id,
    family: 'rows',
    severity: 'warning',
    scope: 'table',
    reads: ['exclusion', field, 'area', 'incidents'],
    *check(context, index) {
      const layout = context.layout(index);
      if (layout.kind !== 'log' || !fieldColumn(layout, field)) return;
      const stretches = scanTable(context, nameless, index);
      const sum = ListedSum.join(stretches);
      if (sum.rows === 0) return;
      yield {
        places: (now) =>
          namePlaces(
            now,
            field,
            stretches.flatMap(({ records }) => records),
          ),
        parameters: { rows: sum.rows },
        effect: sum.bearing(context),
      };
    },
  };
}
