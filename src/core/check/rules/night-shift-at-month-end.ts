import { dateOfDayNumber, daysInMonth } from '../../calendar/civil-date';
import { NOT_KNOWN } from '../../records/records';
import { cellsOfRow } from '../cells-of-row';
import type { TableRule } from '../rule';
import { writtenDay } from '../written-day';

/** From this minute on it is evening, up to that one night. */
const EVENING = 18 * 60;
const MORNING = 7 * 60;

/**
 * An entry in the small hours of the last day of a month that stands behind one of the evening of the same date: the
 * shift's date was kept past midnight, and the incident belongs to the next month.
 */
export const nightShiftAtMonthEnd: TableRule = {
  id: 'night-shift-at-month-end',
  family: 'cells',
  severity: 'warning',
  scope: 'table',
  *check(context, index) {
    const { day, minute, exclusion } = context.columns;
    const span = context.spans[index]!;
    if (context.layout(index).kind !== 'log') return;
    let evening: number = NOT_KNOWN;
    let isLast = false;
    for (let record = span.first; record < span.end; record++) {
      if (exclusion[record] !== 0 || minute[record] === NOT_KNOWN || day[record] === NOT_KNOWN) continue;
      if (minute[record]! >= EVENING) {
        if (day[record] !== evening) isLast = isLastOfMonth(day[record]!);
        evening = day[record]!;
      } else if (minute[record]! >= MORNING) evening = NOT_KNOWN;
      else if (isLast && day[record] === evening) {
        yield cellsOfRow(context, span, record, ['date', 'time'], { date: writtenDay(evening) });
      }
    }
  },
};

function isLastOfMonth(dayNumber: number): boolean {
  const { day, month, year } = dateOfDayNumber(dayNumber);
  return day === daysInMonth(year, month);
}
