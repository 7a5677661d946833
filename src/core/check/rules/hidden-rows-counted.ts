import { recordPlaces } from '../places';
import type { TableRule } from '../rule';
import { countedRecords } from '../table-index';

/** Rows of a visible sheet that are hidden and count all the same. */
export const hiddenRowsCounted: TableRule = {
  id: 'hidden-rows-counted',
  family: 'file and sheet',
  severity: 'warning',
  scope: 'table',
  *check(context, index) {
    const { hiddenRows } = context.gridOf(index).data;
    if (hiddenRows.length === 0) return;
    const hidden = new Set(hiddenRows);
    const records = [...countedRecords(context.columns, context.spans[index]!)].filter((record) =>
      hidden.has(context.columns.row[record]!),
    );
    if (records.length === 0) return;
    const rows = new Set(records.map((record) => context.columns.row[record]!)).size;
    yield {
      places: recordPlaces(context, records),
      parameters: { rows },
      effect: context.effects.ofRecords(records),
    };
  },
};
