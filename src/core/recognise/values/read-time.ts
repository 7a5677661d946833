import type { Cell } from '../../grid/cell';
import { LONGEST_VALUE, unread } from './cell-text';
import { plainText, tidyText } from './normalise-text';
import { readDateTimeText } from './read-date';
import type { TimeReading } from './readings';
import { minutesOfClockDigits, minutesOfFraction, parseTimeText } from './time-text';

export interface TimeOptions {
  /** The column holds clock digits that lost their leading zeros: the text "5" is 00:05, not unread. */
  readonly leadingZerosLost?: boolean;
}

/**
 * Reads a time of day.
 *
 * A whole number is the digits of a clock (130 is 01:30, 5 is 00:05 because a number keeps no leading zeros). A
 * number between 0 and 1 is a fraction of a day. Any other number is unread: 1.5 may be half past one, 1:50, or
 * noon of a serial. As text, one or two digits are unread ("9": nine o'clock or nine past midnight?).
 */
export function readTime(cell: Cell, options: TimeOptions = {}): TimeReading {
  switch (cell.kind) {
    case 'blank':
      return { kind: 'blank' };
    case 'text':
      return readTimeText(cell.text, options);
    case 'date':
      return timeOrUnread(minutesOfSerial(cell.serial), cell);
    case 'number':
      return timeOrUnread(minutesOfNumber(cell.number), cell);
    case 'boolean':
    case 'error':
      return unread(cell);
  }
}

/** Reads a text as `readTime` does; of a date with a time it takes the time. */
export function readTimeText(text: string, options: TimeOptions = {}): TimeReading {
  const plain = plainText(text).toLowerCase();
  if (plain === '') return { kind: 'blank' };
  const minutes = plain.length > LONGEST_VALUE ? undefined : minutesOfText(plain, options);
  return minutes === undefined ? { kind: 'unread', text: tidyText(text) } : { kind: 'time', minutes };
}

function minutesOfText(plain: string, { leadingZerosLost }: TimeOptions): number | undefined {
  // Three decimals and more are no minutes: an export wrote the serial's fraction.
  if (/^0?\.\d{3,}$/.test(plain)) return minutesOfFraction(Number(plain));
  if (leadingZerosLost === true && /^\d{1,2}$/.test(plain)) return minutesOfClockDigits(Number(plain));
  const alone = parseTimeText(plain);
  if (alone !== undefined) return alone;
  const { time } = readDateTimeText(plain);
  return time.kind === 'time' ? time.minutes : undefined;
}

function minutesOfNumber(number: number): number | undefined {
  if (number > 0 && number < 1) return minutesOfFraction(number);
  return minutesOfClockDigits(number);
}

/** A whole day is 24:00; a date without a time of day says nothing about the time. */
function minutesOfSerial(serial: number): number | undefined {
  if (!Number.isFinite(serial) || serial < 0) return undefined;
  if (serial <= 1) return minutesOfFraction(serial);
  return Number.isInteger(serial) ? undefined : minutesOfFraction(serial - Math.floor(serial));
}

function timeOrUnread(minutes: number | undefined, cell: Cell): TimeReading {
  return minutes === undefined ? unread(cell) : { kind: 'time', minutes };
}
