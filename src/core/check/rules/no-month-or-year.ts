import { EXCLUSION_CODES } from '../../records/record-writer';
import { recordPlace } from '../places';
import { type RecordScan, scanTable } from '../record-scan';
import { ListedSum } from '../record-sum';
import type { TableRule } from '../rule';

/** Counts of which nothing says what time they are of: one finding a table, since one word above it mends them all. */
export const noMonthOrYear: TableRule = {
  id: 'no-month-or-year',
  family: 'cells',
  severity: 'error',
  scope: 'table',
  reads: ['exclusion', 'area', 'incidents'],
  *check(context, layout) {
    const stretches = scanTable(context, recordsOfNoTime, layout);
    const sum = ListedSum.join(stretches);
    if (sum.rows === 0) return;
    yield {
      places: (now) => stretches.flatMap(({ records }) => records.map((record) => recordPlace(now, record))),
      parameters: { count: sum.rows },
      effect: sum.bearing(context),
    };
  },
};

const NO_TIME = EXCLUSION_CODES.get('no month or year');

const recordsOfNoTime: RecordScan<ListedSum> = (context, { first, end }) => {
  const found = new ListedSum();
  for (let record = first; record < end; record++)
    if (context.columns.exclusion[record] === NO_TIME) found.add(context, record);
  return { found };
};
