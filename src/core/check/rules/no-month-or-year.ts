import { recordPlace } from '../places';
import type { TableRule } from '../rule';

/** Counts of which nothing says what time they are of: one finding a table, since one word above it mends them all. */
export const noMonthOrYear: TableRule = {
  id: 'no-month-or-year',
  family: 'cells',
  severity: 'error',
  scope: 'table',
  reads: ['exclusion', 'area', 'measures'],
  *check(context, layout) {
    const records = [...context.excluded('no month or year', context.spans[layout])];
    if (records.length === 0) return;
    yield {
      places: records.map((record) => recordPlace(context, record)),
      parameters: { count: records.length },
      effect: context.effects.ofRecords(records),
    };
  },
};
