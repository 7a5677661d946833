import { formatFinancialYear } from '../../calendar/financial-year';
import { NOT_KNOWN } from '../../records/records';
import { recordPlaces } from '../places';
import type { TableRule } from '../rule';

/** Dated entries of a log that lie in another financial year than the one reported on; one occurrence a year. */
export const datesOutsideYear: TableRule = {
  id: 'dates-outside-year',
  family: 'cells',
  severity: 'info',
  scope: 'table',
  *check(context, index) {
    const { columns, cube, effects, spans } = context;
    if (context.layout(index).kind !== 'log') return;
    const byYear = new Map<number, number[]>();
    let counted = 0;
    const { first, end } = spans[index]!;
    for (let record = first; record < end; record++) {
      if (columns.exclusion[record] !== 0) continue;
      counted++;
      const year = columns.year[record]!;
      if (year === cube.year || year === NOT_KNOWN) continue;
      const records = byYear.get(year);
      if (records) records.push(record);
      else byYear.set(year, [record]);
    }
    for (const [year, records] of [...byYear].sort(([one], [other]) => one - other)) {
      // A table that is wholly of another year is last year's, given to be compared.
      if (records.length === counted) continue;
      const parameters = {
        rows: records.length,
        year: formatFinancialYear(year),
        reported: formatFinancialYear(cube.year),
      };
      yield {
        places: recordPlaces(context, records),
        parameters,
        effect: { incidents: effects.ofRecords(records).incidents },
      };
    }
  },
};
