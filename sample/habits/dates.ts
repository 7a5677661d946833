import { type CivilDate, dateOfDayNumber, type DayNumber } from '../../src/core/calendar/civil-date';
import type { RandomStream } from '../random';
import { dateCell } from '../sheets/cell';
import type { Written } from './written';

const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The month's English name; `month` is 1–12. */
export function monthName(month: number): string {
  return MONTH_NAMES[month - 1]!;
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** The ways a date is typed as text, always day first. */
const TEXT_FORMS: readonly ((date: CivilDate) => string)[] = [
  ({ day, month, year }) => `${twoDigits(day)}.${twoDigits(month)}.${twoDigits(year % 100)}`,
  ({ day, month, year }) => `${twoDigits(day)}/${twoDigits(month)}/${year}`,
  ({ day, month, year }) => `${day}/${month}/${twoDigits(year % 100)}`,
  ({ day, month, year }) => `${day} ${monthName(month).slice(0, 3)} ${twoDigits(year % 100)}`,
];

/** A date as a busy operator writes it: mostly a real one, now and then text. */
export function writeDate(day: DayNumber, random: RandomStream): Written<DayNumber> {
  if (!random.chance(0.07)) return { cell: dateCell(day), means: day };
  const date = dateOfDayNumber(day);
  if (random.chance(0.3)) {
    return { cell: `${ordinal(date.day)} ${monthName(date.month)}`, means: day, trap: 'date without a year' };
  }
  return { cell: random.pick(TEXT_FORMS)(date), means: day, trap: 'date as text' };
}

/** 1st, 2nd, 3rd, 4th, 11th … */
function ordinal(day: number): string {
  const isTeen = day >= 11 && day <= 13;
  const ending = isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th');
  return `${day}${ending}`;
}
