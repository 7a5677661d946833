import { type DayNumber, dayNumberOfDate } from '../../calendar/civil-date';
import type { DateOrder } from '../../recognise/layout';
import { readDateText } from '../../recognise/values/read-date';
import { NOT_KNOWN } from '../../records/records';
import { type Fix, leaveOut } from './fix';
import type { FixContext, FoundCell } from './fix-context';
import { serialOnDay } from './written-time';

/**
 * Turns a date kept as text into a date, with the time of day where one is written. A date without a year gets the
 * year in which its row counts. A date that does not fit its sheet's month is left as it is: a text such as “5th June”
 * says which number is the month, a date does not, so what the text tells would be lost before the doubt is settled. So
 * is one of a column whose texts contradict each other about day and month, unless its sheet's month settles it.
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
        context.isRemarked(record, 'date outside sheet month') ||
        isContradicted(context, record, column));
    const day = dayOf(context, found, record);
    const system = context.grid(grid).source.dateSystem;
    const serial = day === undefined ? undefined : serialOnDay(day, cell.text, system);
    if (context.isTextFile(grid)) yield leaveOut(place!, 'text file');
    else if (isInDoubt) yield leaveOut(place!, 'date in doubt');
    else if (serial === undefined) yield leaveOut(place!, 'not clear');
    else yield { kind: 'cell', grid, row, column, after: { kind: 'date', serial } };
  },
};

function dateOrderOf(context: FixContext, record: number, column: number): DateOrder | undefined {
  return context.layoutOf(record).fields.find((field) => field.column === column)?.dateOrder;
}

/** Whether nobody can say how the texts of the column are meant, and the sheet's month does not say it of this one. */
function isContradicted(context: FixContext, record: number, column: number): boolean {
  const dateOrder = dateOrderOf(context, record, column);
  // Written as dates, the texts would no longer show that the dates beside them are swapped: those come first.
  if (dateOrder?.areDatesSwapped) return true;
  if (!dateOrder?.isContradictory) return false;
  const { month } = context.layoutOf(record).context;
  return month === undefined || context.records.columns.month[record] !== month;
}

function dayOf(
  context: FixContext,
  { cell, column }: FoundCell,
  record: number | undefined,
): DayNumber | undefined {
  const order = record === undefined ? undefined : dateOrderOf(context, record, column)?.order;
  const reading = readDateText(cell.kind === 'text' ? cell.text : '', undefined, order);
  if (reading.kind === 'date') return dayNumberOfDate(reading.date);
  const counted = record === undefined ? NOT_KNOWN : context.records.columns.day[record]!;
  return reading.kind === 'partial' && counted !== NOT_KNOWN ? counted : undefined;
}
