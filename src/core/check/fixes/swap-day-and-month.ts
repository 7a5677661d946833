import {
  dateOfDayNumber,
  type DateSystem,
  type DayNumber,
  dayNumberOfDate,
  dayNumberOfSerial,
  isCivilDate,
  serialOfDayNumber,
} from '../../calendar/civil-date';
import type { Cell } from '../../grid/cell';
import { type DateOptions, readDate, readDateText } from '../../recognise/values/read-date';
import { orderOf } from '../../records/column-habits';
import { NOT_KNOWN } from '../../records/records';
import { type Fix, leaveOut } from './fix';
import type { FixContext } from './fix-context';
import { serialOnDay } from './written-time';

/** Writes a date with day and month in each other's place. A text becomes a date, save in a text file. */
export const swapDayAndMonth: Fix = {
  kind: 'swap-day-and-month',
  *propose(context, { places: [place] }) {
    const found = place && context.cellOf(place);
    if (!found) return;
    const { grid, row, column, cell } = found;
    const record = context.recordAt(grid, row, column);
    const meant = meantDay(context, record);
    const { order } = record === undefined ? {} : orderOf(context.layoutOf(record), column);
    const { dateSystem } = context.grid(grid).source;
    const after =
      meant === undefined
        ? undefined
        : onDay(cell, meant, { dateSystem, isTextFile: context.isTextFile(grid), order });
    if (after) yield { kind: 'cell', grid, row, column, after };
    else yield leaveOut(place, 'not clear');
  },
};

/** The day with day and month swapped: for a row that is counted so already, the day on which it counts. */
function meantDay(context: FixContext, record: number | undefined): DayNumber | undefined {
  const day = record === undefined ? NOT_KNOWN : context.records.columns.day[record]!;
  if (record === undefined || day === NOT_KNOWN) return undefined;
  if (context.isRemarked(record, 'day and month swapped')) return day;
  const { year, month, day: ofMonth } = dateOfDayNumber(day);
  const swapped = { year, month: ofMonth, day: month };
  return isCivilDate(swapped) ? dayNumberOfDate(swapped) : undefined;
}

interface Writing {
  readonly dateSystem: DateSystem;
  readonly isTextFile: boolean;
  readonly order: DateOptions['order'];
}

function onDay(
  cell: Cell,
  meant: DayNumber,
  { dateSystem: system, isTextFile, order }: Writing,
): Cell | undefined {
  if (cell.kind === 'text') {
    if (isTextFile) return swappedText(cell.text, meant, order);
    const serial = serialOnDay(meant, cell.text, system);
    return serial === undefined ? undefined : { kind: 'date', serial };
  }
  if (cell.kind !== 'date' && cell.kind !== 'number') return undefined;
  const written = cell.kind === 'date' ? cell.serial : cell.number;
  const serial = serialOfDayNumber(meant, system);
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

/** The text with its two numbers in each other's place, where it then says the day that is meant. */
function swappedText(text: string, meant: DayNumber, order: DateOptions['order']): Cell | undefined {
  const yearFirst = /^(\s*\d{4}\D)(\d{1,2})(\D)(\d{1,2})(?!\d)/;
  const yearLast = /^(\s*)(\d{1,2})(\D{1,3})(\d{1,2})(?!\d)/;
  for (const form of [yearFirst, yearLast]) {
    const swapped = text.replace(form, (_, head: string, one: string, between: string, other: string) =>
      [head, other, between, one].join(''),
    );
    const reading = swapped === text ? undefined : readDateText(swapped, undefined, order);
    const date = dateOfDayNumber(meant);
    const isMeant =
      (reading?.kind === 'date' && dayNumberOfDate(reading.date) === meant) ||
      (reading?.kind === 'partial' && reading.day === date.day && reading.month === date.month);
    if (isMeant) return { kind: 'text', text: swapped };
  }
  return undefined;
}
