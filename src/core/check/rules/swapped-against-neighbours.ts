import { dateOfDayNumber, dayNumberOfDate, isCivilDate } from '../../calendar/civil-date';
import { fieldColumn } from '../../records/tally-columns';
import { cellsOfRow } from '../cells-of-row';
import { oddDates } from '../neighbours';
import { scanTable } from '../record-scan';
import type { TableRule } from '../rule';
import { writtenDay } from '../written-day';

/** A date of a sheet without a month of its own that lies between its neighbours' with day and month swapped. */
export const swappedAgainstNeighbours: TableRule = {
  id: 'swapped-against-neighbours',
  family: 'cells',
  severity: 'warning',
  fix: 'swap-day-and-month',
  scope: 'table',
  reads: ['exclusion', 'day', 'year', 'area', 'incidents', 'cells of date'],
  *check(context, index) {
    const layout = context.layout(index);
    const column = fieldColumn(layout, 'date')?.column;
    if (layout.kind !== 'log' || layout.context.month !== undefined || column === undefined) return;
    for (const { record, day, meant } of scanTable(context, swapped, index).flat()) {
      const cell = context.gridOf(index).cellAt(context.columns.row[record]!, column);
      if (cell.kind === 'text' && /[a-z]{3}/i.test(cell.text)) continue;
      const parameters = { date: writtenDay(day), meant: writtenDay(meant) };
      yield {
        ...cellsOfRow(context, record, ['date'], parameters),
        effect: context.effects.ofRecord(record),
      };
    }
  },
};

const swapped = oddDates((day, before, behind) => {
  const { day: ofMonth, month, year } = dateOfDayNumber(day);
  const other = { year, month: ofMonth, day: month };
  if (!isCivilDate(other)) return undefined;
  const meant = dayNumberOfDate(other);
  return meant >= before && meant <= behind ? meant : undefined;
});
