import { cellsOfRow } from '../cells-of-row';
import type { RowRule } from '../rule';

/** A log row with arrests that says the police did not attend. */
export const arrestWithoutAttendance: RowRule = {
  id: 'arrest-without-attendance',
  family: 'cells',
  severity: 'warning',
  scope: 'row',
  find: (context, { layout, first, end }) => {
    const { measures, exclusion } = context.columns;
    const arrests = measures.get('arrests');
    const attendances = measures.get('attendances');
    const found: number[] = [];
    if (!arrests || !attendances || context.layout(layout).kind !== 'log') return found;
    for (let record = first; record < end; record++)
      if (attendances[record] === 0 && arrests[record]! > 0 && exclusion[record] === 0) found.push(record);
    return found;
  },
  tell: (context, record) => {
    const arrests = context.columns.measures.get('arrests')![record]!;
    return [cellsOfRow(context, record, ['attended', 'arrests'], { arrests })];
  },
};
