import { dateOfDayNumber, dayNumberOfDate, isCivilDate } from '../../calendar/civil-date';
import { cellsOfRow } from '../cells-of-row';
import { oddDates, oddDatesOf } from '../neighbours';
import type { TableRule } from '../rule';
import { writtenDay } from '../written-day';

/** Dates that would lie between their neighbours' were they a year earlier or later: the old year in January, say. */
export const yearAgainstNeighbours: TableRule = {
  id: 'year-against-neighbours',
  family: 'cells',
  severity: 'warning',
  fix: 'correct-year',
  scope: 'table',
  reads: ['exclusion', 'day', 'year', 'area', 'incidents'],
  *check(context, index) {
    const layout = context.layout(index);
    // Where the sheet says the month, it says which year is meant.
    if (layout.kind !== 'log' || layout.context.month !== undefined) return;
    for (const { record, day, meant } of oddDatesOf(context, inAnotherYear, index)) {
      const years = Math.sign(meant - day);
      const parameters = { date: writtenDay(day), meant: writtenDay(meant), years };
      yield {
        ...cellsOfRow(context, record, ['date'], parameters),
        effect: context.effects.ofRecord(record),
      };
    }
  },
};

const inAnotherYear = oddDates((day, from, to) => {
  const date = dateOfDayNumber(day);
  return [1, -1]
    .map((years) => ({ ...date, year: date.year + years }))
    .filter(isCivilDate)
    .map(dayNumberOfDate)
    .find((other) => other >= from && other <= to);
});
