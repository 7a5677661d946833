import { dateOfDayNumber, daysInMonth } from '../../calendar/civil-date';
import { NOT_KNOWN } from '../../records/records';
import { cellsOfRow } from '../cells-of-row';
import { type RecordScan, scanTable } from '../record-scan';
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
  reads: ['exclusion', 'day', 'minute', 'year', 'area', 'incidents'],
  *check(context, index) {
    if (context.layout(index).kind !== 'log') return;
    for (const record of scanTable(context, smallHours, index).flat()) {
      const parameters = { date: writtenDay(context.columns.day[record]!) };
      yield {
        ...cellsOfRow(context, record, ['date', 'time'], parameters),
        effect: context.effects.ofRecord(record),
      };
    }
  },
};

/** Carries the day of the evening that the shift began in. */
const smallHours: RecordScan<readonly number[]> = ({ columns }, { first, end }, carried) => {
  const { day, minute, exclusion } = columns;
  const found: number[] = [];
  let [evening = NOT_KNOWN] = carried;
  for (let record = first; record < end; record++) {
    if (exclusion[record] !== 0 || minute[record] === NOT_KNOWN || day[record] === NOT_KNOWN) continue;
    if (minute[record]! >= EVENING) evening = day[record]!;
    else if (minute[record]! >= MORNING) evening = NOT_KNOWN;
    else if (day[record] === evening && isLastOfMonth(evening)) found.push(record);
  }
  return { found, carried: [evening] };
};

function isLastOfMonth(dayNumber: number): boolean {
  const { day, month, year } = dateOfDayNumber(dayNumber);
  return day === daysInMonth(year, month);
}
