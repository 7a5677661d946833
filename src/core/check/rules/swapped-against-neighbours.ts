import { dateOfDayNumber, dayNumberOfDate, isCivilDate } from '../../calendar/civil-date';
import { fieldColumn } from '../../records/tally-columns';
import { cellsOfRow } from '../cells-of-row';
import { oddDates } from '../neighbours';
import type { TableRule } from '../rule';
import { writtenDay } from '../written-day';

/** A date of a sheet without a month of its own that lies between its neighbours' with day and month swapped. */
export const swappedAgainstNeighbours: TableRule = {
  id: 'swapped-against-neighbours',
  family: 'cells',
  severity: 'warning',
  fix: 'swap-day-and-month',
  scope: 'table',
  reads: ['exclusion', 'day', 'year', 'area', 'measures', 'cells of date'],
  *check(context, index) {
    const layout = context.layout(index);
    const column = fieldColumn(layout, 'date')?.column;
    if (layout.kind !== 'log' || layout.context.month !== undefined || column === undefined) return;
    for (const { record, day, before, behind } of oddDates(context, index)) {
      const { day: ofMonth, month, year } = dateOfDayNumber(day);
      const swapped = { year, month: ofMonth, day: month };
      if (!isCivilDate(swapped)) continue;
      const meant = dayNumberOfDate(swapped);
      const cell = context.gridOf(index).cellAt(context.columns.row[record]!, column);
      const isInWords = cell.kind === 'text' && /[a-z]{3}/i.test(cell.text);
      if (meant < before || meant > behind || isInWords) continue;
      const parameters = { date: writtenDay(day), meant: writtenDay(meant) };
      yield cellsOfRow(context, context.spans[index]!, record, ['date'], parameters);
    }
  },
};
