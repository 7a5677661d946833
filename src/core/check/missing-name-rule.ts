import { NOT_KNOWN } from '../records/records';
import { fieldColumn } from '../records/tally-columns';
import { namePlaces } from './named-records';
import type { TableRule } from './rule';

/** A rule about the entries of a log that leave a name column blank; one occurrence a table. */
export function missingNameRule(id: string, field: 'area' | 'category' | 'source'): TableRule {
  return {
    id,
    family: 'rows',
    severity: 'warning',
    scope: 'table',
    *check(context, index) {
      const layout = context.layout(index);
      if (layout.kind !== 'log' || !fieldColumn(layout, field)) return;
      const { exclusion, [field]: codes } = context.columns;
      const { first, end } = context.spans[index]!;
      const records: number[] = [];
      for (let record = first; record < end; record++)
        if (codes[record] === NOT_KNOWN && exclusion[record] === 0) records.push(record);
      if (records.length === 0) return;
      yield {
        places: namePlaces(context, field, records),
        parameters: { rows: records.length },
        effect: context.effects.ofRecords(records),
      };
    },
  };
}
