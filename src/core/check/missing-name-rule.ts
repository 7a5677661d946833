import { NOT_KNOWN } from '../records/records';
import { fieldColumn } from '../records/tally-columns';
import { namePlaces } from './named-records';
import { type RecordScan, scanTable } from './record-scan';
import { RecordSum } from './record-sum';
import type { TableRule } from './rule';

/** A rule about the entries of a log that leave a name column blank; one occurrence a table. */
export function missingNameRule(id: string, field: 'area' | 'category' | 'source'): TableRule {
  const nameless: RecordScan<RecordSum> = (context, { first, end }) => {
    const { exclusion, [field]: codes } = context.columns;
    const found = new RecordSum();
    for (let record = first; record < end; record++) {
      if (codes[record] !== NOT_KNOWN || exclusion[record] !== 0) continue;
      found.add(context, record);
      found.places.push(...namePlaces(context, field, [record]));
    }
    return { found };
  };
  return {
    id,
    family: 'rows',
    severity: 'warning',
    scope: 'table',
    reads: ['exclusion', field, 'area', 'measures'],
    *check(context, index) {
      const layout = context.layout(index);
      if (layout.kind !== 'log' || !fieldColumn(layout, field)) return;
      const sum = RecordSum.join(scanTable(context, nameless, index));
      if (sum.rows === 0) return;
      yield { places: sum.places, parameters: { rows: sum.rows }, effect: sum.bearing(context) };
    },
  };
}
