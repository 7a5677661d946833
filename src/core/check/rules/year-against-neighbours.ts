import { dateOfDayNumber, dayNumberOfDate, isCivilDate } from '../../calendar/civil-date';
import { cellsOfRow } from '../cells-of-row';
import { oddDates } from '../neighbours';
import { scanTable } from '../record-scan';
import type { TableRule } from '../rule';
import { writtenDay } from '../written-day';

/** A date that would lie between its neighbours' were it a year earlier or later: the old year in January, say. */
export const yearAgainstNeighbours: TableRule = {
  id: 'year-against-neighbours',
  family: 'cells',
  severity: 'warning',
  scope: 'table',
  reads: ['exclusion', 'day', 'year', 'area', 'incidents'],
  *check(context, index) {
    if (context.layout(index).kind !== 'log') return;
    for (const { record, day, meant } of scanTable(context, inAnotherYear, index).flat()) {
      const parameters = { date: writtenDay(day), meant: writtenDay(meant) };
      yield {
        ...cellsOfRow(context, record, ['date'], parameters),
        effect: context.effects.ofRecord(record),
      };
    }
  },
};

const inAnotherYear = oddDates((day, before, behind) => {
  const date = dateOfDayNumber(day);
  return [1, -1]
    .map((years) => ({ ...date, year: date.year + years }))
    .filter(isCivilDate)
    .map(dayNumberOfDate)
    .find((other) => other >= before && other <= behind);
});
