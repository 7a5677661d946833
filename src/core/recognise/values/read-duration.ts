import type { Cell } from '../../grid/cell';
import { LONGEST_VALUE, unread } from './cell-text';
import { plainText, tidyText } from './normalise-text';
import type { DurationReading } from './readings';
import { isNotApplicable } from './written-none';

/** A serial beyond ten years is a day on the calendar, not a length of time. */
const LONGEST_SERIAL_DAYS = 3653;

const NUMBER = String.raw`(\d{1,6}(?:\.\d{1,9})?)`;
const GAP = String.raw`(?:\s?(?:,|and|&)?\s?)`;
/** Weeks, days, hours, minutes, each at most once and in this order. */
const UNITS = new RegExp(
  `^(?:${NUMBER}\\s?(?:weeks?|wks?|w)${GAP})?(?:${NUMBER}\\s?(?:days?|dys?|d)${GAP})?` +
    `(?:${NUMBER}\\s?(?:hours?|hrs?|h)${GAP})?(?:${NUMBER}\\s?(minutes?|mins?|m)?)?$`,
);
const CLOCK = /^(?:(\d{1,4})\s?(?:days?|d)[\s,]{0,2})?(\d{1,5}):([0-5]\d)(?::([0-5]\d))?$/;
const HOURS_A_WEEK = 168;

/**
 * Reads a length of time in hours. A bare number is hours; a cell with a time format ([h]:mm) counts days, whatever
 * the date system. Negative numbers are returned as they are, for a check to flag. "3m" alone is unread: minutes or
 * months?
 */
export function readDuration(cell: Cell): DurationReading {
  switch (cell.kind) {
    case 'blank':
      return { kind: 'blank' };
    case 'text':
      return readDurationText(cell.text);
    case 'number':
      return Number.isFinite(cell.number) ? { kind: 'duration', hours: cell.number } : unread(cell);
    case 'date':
      return Math.abs(cell.serial) <= LONGEST_SERIAL_DAYS
        ? { kind: 'duration', hours: hoursOfDays(cell.serial) }
        : unread(cell);
    case 'boolean':
    case 'error':
      return unread(cell);
  }
}

/** Reads a text as `readDuration` does. A written none is 0 hours, but a lone dash says nothing. */
export function readDurationText(text: string): DurationReading {
  const plain = plainText(text).toLowerCase();
  if (plain === '') return { kind: 'blank' };
  if (isNotApplicable(plain) || /^-+$/.test(plain)) return { kind: 'not applicable' };
  if (plain === 'nil' || plain === 'none') return { kind: 'duration', hours: 0 };
  const hours = plain.length > LONGEST_VALUE ? undefined : (clockHours(plain) ?? unitHours(plain));
  return hours === undefined ? { kind: 'unread', text: tidyText(text) } : { kind: 'duration', hours };
}

function clockHours(plain: string): number | undefined {
  const match = CLOCK.exec(plain);
  if (!match) return undefined;
  const [, days, hours, minutes, seconds] = match;
  return Number(days ?? 0) * 24 + Number(hours) + Number(minutes) / 60 + Number(seconds ?? 0) / 3600;
}

function unitHours(plain: string): number | undefined {
  if (/^-?\d{1,6}(?:\.\d{1,9})?$/.test(plain)) return Number(plain);
  const match = UNITS.exec(plain);
  if (!match) return undefined;
  const [, weeks, days, hours, minutes, minuteUnit] = match;
  const larger = [weeks, days, hours].filter((part) => part !== undefined);
  // A number without a unit counts minutes only straight after hours ("2h30"), and a lone "m" could be months.
  if (minutes !== undefined && minuteUnit === undefined && hours === undefined) return undefined;
  if (minuteUnit === 'm' && larger.length === 0) return undefined;
  return (
    Number(weeks ?? 0) * HOURS_A_WEEK +
    Number(days ?? 0) * 24 +
    Number(hours ?? 0) +
    Number(minutes ?? 0) / 60
  );
}

/** Rounded to the second: a serial of 36:00 less a hair is still 36 hours. */
function hoursOfDays(days: number): number {
  return Math.round(days * 86_400) / 3600;
}
