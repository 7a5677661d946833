import { dateOfDayNumber, dayNumberOfDate, isCivilDate } from '../../calendar/civil-date';
import { NOT_KNOWN } from '../../records/records';
import { cellOnDay } from './cell-on-day';
import { type Fix, leaveOut } from './fix';

/** Writes a date in another year: as many years later as the finding says. A text becomes a date, save in a text file. */
export const correctYear: Fix = {
  kind: 'correct-year',
  *propose(context, { places: [place], parameters: { years } }) {
    const found = place && context.cellOf(place);
    if (!found) return;
    const { grid, row, column } = found;
    const record = context.recordAt(grid, row, column) ?? NOT_KNOWN;
    const day = context.records.columns.day[record] ?? NOT_KNOWN;
    const date = day === NOT_KNOWN ? undefined : dateOfDayNumber(day);
    const meant = date && { ...date, year: date.year + Number(years) };
    const after =
      date && meant && isCivilDate(meant)
        ? cellOnDay(context, found, record, dayNumberOfDate(meant), (text) =>
            [String, lastDigits].map((form) => withLast(text, form(date.year), form(meant.year))),
          )
        : undefined;
    if (after) yield { kind: 'cell', grid, row, column, after };
    else yield leaveOut(place, 'not clear');
  },
};

function lastDigits(year: number): string {
  return String(year).slice(-2);
}

/** A text with the last occurrence of a part replaced. */
function withLast(text: string, part: string, other: string): string {
  const at = text.lastIndexOf(part);
  return at === -1 ? text : text.slice(0, at) + other + text.slice(at + part.length);
}
