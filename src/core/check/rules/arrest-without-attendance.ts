import { cellsOfRow } from '../cells-of-row';
import type { RowRule } from '../rule';

/** A log row with arrests that says the police did not attend. */
export const arrestWithoutAttendance: RowRule = {
  id: 'arrest-without-attendance',
  family: 'cells',
  severity: 'warning',
  scope: 'row',
  *check(context, span) {
    const { measures, exclusion } = context.columns;
    const arrests = measures.get('arrests');
    const attendances = measures.get('attendances');
    if (!arrests || !attendances || context.layout(span.layout).kind !== 'log') return;
    for (let record = span.first; record < span.end; record++) {
      if (attendances[record] !== 0 || !(arrests[record]! > 0) || exclusion[record] !== 0) continue;
      yield cellsOfRow(context, span, record, ['attended', 'arrests'], { arrests: arrests[record]! });
    }
  },
};
