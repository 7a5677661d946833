import { dateOfDayNumber } from '../../src/core/calendar/civil-date';
import type { Facts } from '../facts/facts';
import { type Incident, monthKeyOfDay } from '../facts/incident';
import { THIS_YEAR_MONTHS } from '../facts/month-range';
import { RandomStream } from '../random';
import { MONTH_HABITS } from './log-months';
import { type LogHeader, type LogRow, NIGHT_END_MINUTE, setCell, setDate, writeLogRow } from './log-row';
import { LOG_SLIPS, type LogSlip } from './log-slips';

/** The authority whose log this is. */
export const HOST = 'Stonebridge';
/** Where a row that is no incident stands, as a fraction of the sheet's rows. */
const VOID_ROW_AT = 0.4;

/** The rows of one month's sheet, in their order. */
export interface LogMonth {
  readonly month: string;
  readonly rows: readonly LogRow[];
}

/** The host's log of the reporting year, row by row, slips and all. */
export function writeLogMonths(facts: Facts): readonly LogMonth[] {
  const references = numberReferences();
  return THIS_YEAR_MONTHS.map((month) => ({
    month,
    rows: writeRows(incidentsOfSheet(facts, month), month, references),
  }));
}

function* numberReferences(): Generator<string, never> {
  for (let number = 1; ; number++) yield `SB1718/${String(number).padStart(4, '0')}`;
}

/** The month's incidents; the last night of some months stays on the sheet it began on. */
function incidentsOfSheet(facts: Facts, month: string): readonly Incident[] {
  const index = THIS_YEAR_MONTHS.indexOf(month);
  const before = THIS_YEAR_MONTHS[index - 1];
  const after = THIS_YEAR_MONTHS[index + 1];
  const own = facts.incidentsIn(HOST, month);
  const givenAway =
    before !== undefined && MONTH_HABITS[before]?.keepsLastNight ? own.filter(isFirstNight) : [];
  const kept =
    after !== undefined && MONTH_HABITS[month]?.keepsLastNight
      ? facts.incidentsIn(HOST, after).filter(isFirstNight)
      : [];
  return [...own.filter((incident) => !givenAway.includes(incident)), ...kept];
}

function isFirstNight({ day, minute }: Incident): boolean {
  return dateOfDayNumber(day).day === 1 && minute < NIGHT_END_MINUTE;
}

function writeRows(
  incidents: readonly Incident[],
  month: string,
  references: Generator<string, never>,
): LogRow[] {
  const random = new RandomStream(`${HOST} log ${month}`);
  const habits = MONTH_HABITS[month] ?? {};
  const shift = { keepsShiftDate: habits.keepsShiftDate === true };
  const voidAt = habits.voidNote === undefined ? -1 : Math.floor(VOID_ROW_AT * incidents.length);
  const rows: LogRow[] = [];
  incidents.forEach((incident, index) => {
    if (index === voidAt)
      rows.push(writeVoidRow(incident, references.next().value, habits.voidNote!, random));
    rows.push(writeLogRow(incident, references.next().value, shift, random));
  });
  for (const row of rows) if (monthKeyOfDay(row.incident.day) !== month) keepOnSheetBefore(row);
  for (const slip of LOG_SLIPS) if (slip.month === month) applySlip(slip, rows);
  if (habits.sharesReferenceAt !== undefined) shareReference(rows, habits.sharesReferenceAt);
  return rows;
}

/** An entry that is none, as its note says. */
function writeVoidRow(like: Incident, reference: string, voidNote: string, random: RandomStream): LogRow {
  const row = writeLogRow(like, reference, { keepsShiftDate: false }, random);
  const isTest = voidNote !== 'Cancelled';
  setCell(row, 'Ref', reference);
  setCell(row, 'Category', 'Other');
  setCell(row, 'Notes', voidNote);
  row.excluded = isTest ? 'test entry' : 'cancelled';
  row.traps.length = 0;
  row.traps.push({ header: 'Notes', trap: isTest ? 'test entry' : 'cancelled entry', means: 'no incident' });
  row.hasSlip = true;
  return row;
}

/** A row past midnight on the sheet of the day before counts by its own date, which must therefore be a real one. */
function keepOnSheetBefore(row: LogRow): void {
  dropTraps(row, 'Date');
  setDate(row, row.incident.day);
  row.traps.push({ header: 'Date', trap: 'date of the next month', means: `counts in ${row.month}` });
  row.noticed.push({ header: 'Date', code: 'date outside sheet month' });
  row.hasSlip = true;
}

function applySlip(slip: LogSlip, rows: readonly LogRow[]): void {
  const from = Math.floor(slip.after * rows.length);
  const row = rows.find((each, index) => index >= from && !each.hasSlip && (slip.suits?.(each) ?? true));
  if (!row) throw new Error(`No row of ${slip.month} suits the slip "${slip.trap}"`);
  dropTraps(row, slip.header);
  slip.apply(row);
  row.traps.push({ header: slip.header, trap: slip.trap, means: slip.means });
  row.hasSlip = true;
}

/** Somebody forgot to count on: a row with the reference of the one above, and facts of its own. */
function shareReference(rows: readonly LogRow[], after: number): void {
  const from = Math.floor(after * rows.length);
  const index = rows.findIndex((row, place) => {
    const above = rows[place - 1];
    return place > from && above !== undefined && !row.hasSlip && !above.hasSlip && hasOtherFacts(row, above);
  });
  const row = rows[index]!;
  setCell(row, 'Ref', rows[index - 1]!.cells[0]!);
  row.traps.push({ header: 'Ref', trap: 'same reference, different facts', means: 'both count' });
  row.noticed.push({ header: 'Ref', code: 'same reference, different facts' });
  row.hasSlip = true;
}

function hasOtherFacts(row: LogRow, above: LogRow): boolean {
  return above.cells[0] !== null && row.category !== above.category;
}

function dropTraps(row: LogRow, header: LogHeader): void {
  const kept = row.traps.filter((trap) => trap.header !== header);
  row.traps.splice(0, row.traps.length, ...kept);
}
