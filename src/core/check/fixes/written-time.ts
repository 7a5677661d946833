import { type DateSystem, type DayNumber, serialOfDayNumber } from '../../calendar/civil-date';
import { readDateTimeText } from '../../recognise/values/read-date';

const SECONDS_A_DAY = 86_400;

/**
 * The serial of a day together with the time of day a text says; `undefined` where no serial of the system stands for
 * them: a day before the system begins, or 24:00, which would be the next day.
 */
export function serialOnDay(day: DayNumber, text: string, system: DateSystem): number | undefined {
  const serial = serialOfDayNumber(day, system);
  // The time is the same whichever number is the month.
  const { time } = readDateTimeText(text, undefined, 'day first, else month');
  if (serial === undefined || time.kind !== 'time') return serial;
  const seconds = time.minutes * 60 + writtenSeconds(text);
  // Divided once, so that the serial is the one a reader makes of the same second.
  return seconds < SECONDS_A_DAY ? (serial * SECONDS_A_DAY + seconds) / SECONDS_A_DAY : undefined;
}

/** The seconds of 13:05:30; readers of times leave them out, and a fix must lose nothing. */
function writtenSeconds(text: string): number {
  return Number(/\d[:.]\d{2}[:.](\d{2})(?!\d)/.exec(text)?.[1] ?? 0);
}
