import { type DayNumber, dayNumberOfDate } from '../../calendar/civil-date';
import { monthOf, monthNumber, yearOfMonth } from '../../calendar/month';
import { readDateText } from '../../recognise/values/read-date';
import type { CheckContext } from '../check-context';
import { cellsOfRow } from '../cells-of-row';
import { writtenDay } from '../written-day';
import type { RowRule } from '../rule';

/**
 * A date after the day of the committee; where the profile names no day, one long after the end of the year. The clock
 * is not asked: the same files give the same findings on any day.
 */
export const dateInFuture: RowRule = {
  id: 'date-in-future',
  family: 'cells',
  severity: 'error',
  scope: 'row',
  find: (context, { first, end }) => {
    const { day, exclusion } = context.columns;
    const last = context.shared(lastPossibleDay);
    const found: number[] = [];
    for (let record = first; record < end; record++)
      if (day[record]! > last && exclusion[record] === 0) found.push(record);
    return found;
  },
  tell: (context, record) => {
    const date = writtenDay(context.columns.day[record]!);
    return [
      cellsOfRow(context, record, ['date'], { date, last: writtenDay(context.shared(lastPossibleDay)) }),
    ];
  },
};

function lastPossibleDay({ cube, recognition, thresholds }: CheckContext): DayNumber {
  const committee = readDateText(recognition.profile.report?.date ?? '');
  if (committee.kind === 'date') return dayNumberOfDate(committee.date);
  const after = monthOf(cube.year + 1, 4) + Math.round(thresholds.monthsAfterYear);
  return dayNumberOfDate({ year: yearOfMonth(after), month: monthNumber(after), day: 1 }) - 1;
}
