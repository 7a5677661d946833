import { dateOfDayNumber, type DayNumber, dayNumberOfDate, isCivilDate } from '../../calendar/civil-date';
import { NOT_KNOWN } from '../../records/records';
import { cellOnDay } from './cell-on-day';
import { type Fix, leaveOut } from './fix';
import type { FixContext } from './fix-context';

/** Writes a date with day and month in each other's place. A text becomes a date, save in a text file. */
export const swapDayAndMonth: Fix = {
  kind: 'swap-day-and-month',
  *propose(context, { places: [place] }) {
    const found = place && context.cellOf(place);
    if (!found) return;
    const { grid, row, column } = found;
    const record = context.recordAt(grid, row, column);
    const meant = record === undefined ? undefined : meantDay(context, record);
    const after =
      record === undefined || meant === undefined
        ? undefined
        : cellOnDay(context, found, record, meant, swappedTexts);
    if (after) yield { kind: 'cell', grid, row, column, after };
    else yield leaveOut(place, 'not clear');
  },
};

/** The day with day and month swapped: for a row that is counted so already, the day on which it counts. */
function meantDay(context: FixContext, record: number): DayNumber | undefined {
  const day = context.records.columns.day[record]!;
  if (day === NOT_KNOWN) return undefined;
  if (context.isRemarked(record, 'day and month swapped')) return day;
  const { year, month, day: ofMonth } = dateOfDayNumber(day);
  const swapped = { year, month: ofMonth, day: month };
  return isCivilDate(swapped) ? dayNumberOfDate(swapped) : undefined;
}

/** A text with its two numbers in each other's place. */
function swappedTexts(text: string): readonly string[] {
  const yearFirst = /^(\s*\d{4}\D)(\d{1,2})(\D)(\d{1,2})(?!\d)/;
  const yearLast = /^(\s*)(\d{1,2})(\D{1,3})(\d{1,2})(?!\d)/;
  return [yearFirst, yearLast].map((form) => text.replace(form, '$1$4$3$2'));
}
