import { dateOfDayNumber, type DayNumber, dayNumberOfDate, isCivilDate } from '../../calendar/civil-date';
import { NOT_KNOWN } from '../../records/records';
import { fieldColumn } from '../../records/tally-columns';
import { cellsOfRow } from '../cells-of-row';
import { type OddDate, oddDates, oddDatesOf } from '../neighbours';
import { type RecordScan, scanTable } from '../record-scan';
import type { TableRule } from '../rule';
import { writtenDay } from '../written-day';

/**
 * Dates of a sheet without a month of its own that lie between their neighbours' with day and month swapped; or all the
 * dates of a column whose texts are written month first, where no date has a day that could not be a month.
 */
export const swappedAgainstNeighbours: TableRule = {
  id: 'swapped-against-neighbours',
  family: 'cells',
  severity: 'warning',
  fix: 'swap-day-and-month',
  scope: 'table',
  reads: ['table notes', 'exclusion', 'day', 'year', 'area', 'incidents', 'cells of date'],
  *check(context, index) {
    const layout = context.layout(index);
    const { column, dateOrder } = fieldColumn(layout, 'date') ?? {};
    if (layout.kind !== 'log' || layout.context.month !== undefined || column === undefined) return;
    const odd = dateOrder?.areDatesSwapped
      ? scanTable(context, swappable, index).flat()
      : oddDatesOf(context, swapped, index);
    const texts = dateOrder?.areDatesSwapped ? dateOrder.monthFirst : 0;
    for (const { record, day, meant } of odd) {
      const cell = context.gridOf(index).cellAt(context.columns.row[record]!, column);
      if (cell.kind === 'text' && (texts > 0 || /[a-z]{3}/i.test(cell.text))) continue;
      const parameters = { date: writtenDay(day), meant: writtenDay(meant), texts };
      yield {
        ...cellsOfRow(context, record, ['date'], parameters),
        effect: context.effects.ofRecord(record),
      };
    }
  },
};

const swapped = oddDates((day, from, to) => {
  const meant = swappedDay(day);
  return meant !== undefined && meant >= from && meant <= to ? meant : undefined;
});

/** Every date that is another with day and month swapped. */
const swappable: RecordScan<readonly OddDate[]> = ({ columns }, { first, end }) => {
  const found: OddDate[] = [];
  for (let record = first; record < end; record++) {
    const day = columns.day[record]!;
    if (day === NOT_KNOWN || columns.exclusion[record] !== 0) continue;
    const meant = swappedDay(day);
    if (meant !== undefined && meant !== day) found.push({ record, day, meant });
  }
  return { found };
};

function swappedDay(day: DayNumber): DayNumber | undefined {
  const { day: ofMonth, month, year } = dateOfDayNumber(day);
  const other = { year, month: ofMonth, day: month };
  return isCivilDate(other) ? dayNumberOfDate(other) : undefined;
}
