import {
  type CivilDate,
  type DateSystem,
  type DayNumber,
  dayNumberOfDate,
  isCivilDate,
} from '../calendar/civil-date';
import { type Month, monthOfDate } from '../calendar/month';
import type { Cell } from '../grid/cell';
import { textOfCell } from '../recognise/values/cell-text';
import { type DateOptions, readDate } from '../recognise/values/read-date';
import { NOT_KNOWN } from './records';

/** What a date cell says, in the terms records are written in. Numbers are NOT_KNOWN where they do not apply. */
export interface WrittenDate {
  readonly kind: 'date' | 'partial' | 'blank' | 'unread';
  readonly day: DayNumber;
  readonly month: Month;
  /** The date with day and month in each other's place, where that is a date. */
  readonly swappedDay: DayNumber;
  readonly swappedMonth: Month;
  /** For a partial date: its two numbers. */
  readonly dayOfMonth: number;
  readonly monthOfYear: number;
  /** As people read it. */
  readonly text: string;
}

/** Where a date says nothing. */
export const NO_DATE: Omit<WrittenDate, 'kind' | 'text'> = {
  day: NOT_KNOWN,
  month: NOT_KNOWN,
  swappedDay: NOT_KNOWN,
  swappedMonth: NOT_KNOWN,
  dayOfMonth: NOT_KNOWN,
  monthOfYear: NOT_KNOWN,
};

/** Reads a cell of a date column. */
export function readWrittenDate(cell: Cell, system: DateSystem, options: DateOptions = {}): WrittenDate {
  const reading = readDate(cell, system, options);
  switch (reading.kind) {
    case 'blank':
      return { ...NO_DATE, kind: 'blank', text: '' };
    case 'unread':
      return { ...NO_DATE, kind: 'unread', text: reading.text };
    case 'partial':
      return {
        ...NO_DATE,
        kind: 'partial',
        dayOfMonth: reading.day,
        monthOfYear: reading.month,
        text: textOfCell(cell),
      };
    case 'date':
      return {
        ...NO_DATE,
        kind: 'date',
        day: dayNumberOfDate(reading.date),
        month: monthOfDate(reading.date),
        ...swapped(reading.date, reading.swappable),
        text: cell.kind === 'text' ? textOfCell(cell) : writeDate(reading.date),
      };
  }
}

function swapped(date: CivilDate, swappable: boolean): Partial<WrittenDate> {
  const other = { year: date.year, month: date.day, day: date.month };
  if (!swappable || !isCivilDate(other)) return {};
  return { swappedDay: dayNumberOfDate(other), swappedMonth: monthOfDate(other) };
}

function writeDate({ day, month, year }: CivilDate): string {
  return `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${String(year)}`;
}
