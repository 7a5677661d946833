import type { DateSystem, DayNumber } from '../../src/core/calendar/civil-date';

/** Days between the two systems' day zero; ECMA-376 part 1, 18.17.4.1. */
const DAYS_FROM_1900_TO_1904 = 1462;

/** The serial a workbook stores for a day, or for a time alone (below 1), in its date system. */
export function serialOfDayNumber(day: DayNumber, system: DateSystem): number {
  return system === '1904' && day >= 1 ? day - DAYS_FROM_1900_TO_1904 : day;
}
