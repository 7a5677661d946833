import {
  type DateSystem,
  type DayNumber,
  dateOfDayNumber,
  dayNumberOfDate,
  dayNumberOfSerial,
  serialOfDayNumber,
} from '../../calendar/civil-date';
import type { Cell } from '../../grid/cell';
import { type DateOptions, readDate, readDateText } from '../../recognise/values/read-date';
import { orderOf } from '../../records/column-habits';
import type { FixContext, FoundCell } from './fix-context';
import { serialOnDay } from './written-time';

interface Writing {
  readonly system: DateSystem;
  readonly isTextFile: boolean;
  readonly order: DateOptions['order'];
}

/**
 * The cell of a record's date with another day and the same time. A text becomes a date; in a text file it becomes the
 * first of `texts`, ways to write it, that is read as the day. `undefined` where the cell cannot say the day.
 */
export function cellOnDay(
  context: FixContext,
  { grid, column, cell }: FoundCell,
  record: number,
  day: DayNumber,
  texts: (text: string) => readonly string[],
): Cell | undefined {
  const writing: Writing = {
    system: context.grid(grid).source.dateSystem,
    isTextFile: context.isTextFile(grid),
    order: orderOf(context.layoutOf(record), column).order,
  };
  if (cell.kind === 'text') return textOnDay(cell.text, day, writing, texts);
  if (cell.kind === 'date') return serialMoved(cell, cell.serial, day, writing);
  return cell.kind === 'number' ? serialMoved(cell, cell.number, day, writing) : undefined;
}

function textOnDay(
  written: string,
  day: DayNumber,
  { system, isTextFile, order }: Writing,
  texts: (text: string) => readonly string[],
): Cell | undefined {
  if (!isTextFile) {
    const serial = serialOnDay(day, written, system);
    return serial === undefined ? undefined : { kind: 'date', serial };
  }
  const text = texts(written).find((other) => other !== written && saysDay(other, day, order));
  return text === undefined ? undefined : { kind: 'text', text };
}

/** Whether a text, perhaps without a year, is read as a day. */
function saysDay(text: string, day: DayNumber, order: DateOptions['order']): boolean {
  const reading = readDateText(text, undefined, order);
  if (reading.kind === 'date') return dayNumberOfDate(reading.date) === day;
  const date = dateOfDayNumber(day);
  return reading.kind === 'partial' && reading.day === date.day && reading.month === date.month;
}

function serialMoved(cell: Cell, written: number, day: DayNumber, { system }: Writing): Cell | undefined {
  const serial = serialOfDayNumber(day, system);
  const reading = readDate(cell, system);
  // A number such as 20170605 is a date in digits and no serial.
  const isSerial =
    reading.kind === 'date' &&
    Math.floor(dayNumberOfSerial(written, system)) === dayNumberOfDate(reading.date);
  if (serial === undefined || !isSerial) return undefined;
  const moved = serial + (written - Math.floor(written));
  if (cell.kind === 'number') return { kind: 'number', number: moved };
  // To the millisecond, as readers give dates.
  return { kind: 'date', serial: Math.round(moved * MILLISECONDS_A_DAY) / MILLISECONDS_A_DAY };
}

const MILLISECONDS_A_DAY = 86_400_000;
