import { type DayNumber, dayNumberOfDate } from '../../calendar/civil-date';
import { readDateText } from '../../recognise/values/read-date';
import { NOT_KNOWN } from '../../records/records';
import { type Fix, leaveOut } from './fix';
import type { FixContext, FoundCell } from './fix-context';
import { serialOnDay } from './written-time';

/**
 * Turns a date kept as text into a date, with the time of day where one is written. A date without a year gets the
 * year in which its row counts. A date that does not fit its sheet's month is left as it is: a text such as “5th June”
 * says which number is the month, a date does not, so what the text tells would be lost before the doubt is settled.
 */
export const dateFromText: Fix = {
  kind: 'date-from-text',
  *propose(context, { places: [place] }) {
    const found = place && context.cellOf(place);
    if (found?.cell.kind !== 'text') return;
    const { grid, row, column, cell } = found;
    const record = context.recordAt(grid, row, column);
    const isInDoubt =
      record !== undefined &&
      (context.isRemarked(record, 'day and month swapped') ||
        context.isRemarked(record, 'date outside sheet month'));
    const day = dayOf(context, found, record);
    const system = context.grid(grid).source.dateSystem;
    const serial = day === undefined ? undefined : serialOnDay(day, cell.text, system);
    if (context.isTextFile(grid)) yield leaveOut(place!, 'text file');
    else if (isInDoubt) yield leaveOut(place!, 'date in doubt');
    else if (serial === undefined) yield leaveOut(place!, 'not clear');
    else yield { kind: 'cell', grid, row, column, after: { kind: 'date', serial } };
  },
};

function dayOf(
  { records }: FixContext,
  { cell }: FoundCell,
  record: number | undefined,
): DayNumber | undefined {
  const reading = readDateText(cell.kind === 'text' ? cell.text : '');
  if (reading.kind === 'date') return dayNumberOfDate(reading.date);
  const counted = record === undefined ? NOT_KNOWN : records.columns.day[record]!;
  return reading.kind === 'partial' && counted !== NOT_KNOWN ? counted : undefined;
}
