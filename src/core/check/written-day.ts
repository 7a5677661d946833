import { dateOfDayNumber, type DayNumber } from '../calendar/civil-date';

/** A day as people write it: 03/04/2017. */
export function writtenDay(dayNumber: DayNumber): string {
  const { day, month, year } = dateOfDayNumber(dayNumber);
  return `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${String(year)}`;
}
