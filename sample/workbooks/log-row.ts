import type { DayNumber } from '../../src/core/calendar/civil-date';
import type { ExclusionReason } from '../../src/core/records/exclusion';
import { type Incident, monthKeyOfDay } from '../facts/incident';
import { writeAnswer } from '../habits/answers';
import { writeCamera } from '../habits/cameras';
import { writeArrests } from '../habits/counts';
import { writeDate } from '../habits/dates';
import { writeNote } from '../habits/notes';
import { SOURCE_SPELLINGS, SUB_AREA_SPELLINGS, writeCategory, writeName } from '../habits/spellings';
import { writeTime } from '../habits/times';
import type { Written } from '../habits/written';
import type { RandomStream } from '../random';
import { type DraftCell, dateCell } from '../sheets/cell';
import type { TrapName } from '../traps';
import type { NoticedCell } from '../truth/reading';

/** The columns of the host's log, in their order. */
export const LOG_HEADERS = [
  'Ref',
  'Date',
  'Time',
  'Camera',
  'Area',
  'Category',
  'Source',
  'Police Attended (Y/N)',
  'Arrests',
  'Notes',
] as const;

export type LogHeader = (typeof LOG_HEADERS)[number];

/** The zero-based place of a column of the log. */
export function logColumn(header: LogHeader): number {
  return LOG_HEADERS.indexOf(header);
}

/** One line of the log as it will stand on the sheet, with what a perfect reader reads in it. Slips change it. */
export interface LogRow {
  readonly incident: Incident;
  readonly cells: DraftCell[];
  /** The month it counts in, as `2017-04`. */
  month: string;
  subArea: string | null;
  category: string | null;
  source: string | null;
  attended: boolean;
  arrests: number | null;
  excluded?: ExclusionReason;
  readonly traps: { readonly header: LogHeader; readonly trap: TrapName; readonly means: string }[];
  readonly noticed: { readonly header: LogHeader; readonly code: NoticedCell['code'] }[];
  /** A row carries at most one planted slip, so that slips cannot hide each other. */
  hasSlip: boolean;
}

/** How a shift writes: which day its sheet's rows after midnight carry. */
export interface ShiftHabit {
  readonly keepsShiftDate: boolean;
}

const PARENT_AREA_SHARE = 0.04;
/** A night shift ends at six. */
export const NIGHT_END_MINUTE = 360;

/** Writes an incident down as an operator of the host would. */
export function writeLogRow(
  incident: Incident,
  reference: string,
  habit: ShiftHabit,
  random: RandomStream,
): LogRow {
  const row: LogRow = {
    incident,
    cells: LOG_HEADERS.map(() => null),
    month: monthKeyOfDay(incident.day),
    subArea: incident.subArea,
    category: incident.category,
    source: incident.source,
    attended: incident.attended,
    arrests: incident.arrests,
    traps: [],
    noticed: [],
    hasSlip: false,
  };
  setCell(row, 'Ref', random.chance(0.01) ? null : reference);
  writeRowDate(row, habit, random);
  note(row, 'Time', writeTime(incident.minute, random));
  setCell(row, 'Camera', writeCamera(incident.camera, random));
  writeRowArea(row, random);
  note(row, 'Category', writeCategory(incident.category, row.month, random));
  writeRowSource(row, random);
  note(row, 'Police Attended (Y/N)', writeAnswer(incident.attended, random));
  row.arrests = note(row, 'Arrests', writeArrests(incident.arrests, random));
  const remark = writeNote(random);
  setCell(row, 'Notes', remark.text);
  if (remark.trap) row.traps.push({ header: 'Notes', trap: remark.trap, means: 'a note, and nothing else' });
  return row;
}

export function setCell(row: LogRow, header: LogHeader, cell: DraftCell): void {
  row.cells[logColumn(header)] = cell;
}

/** Puts a real date into the row; it counts by the month that date lies in. */
export function setDate(row: LogRow, day: DayNumber): void {
  setCell(row, 'Date', dateCell(day));
  row.month = monthKeyOfDay(day);
}

function note<Value extends string | number | boolean | null>(
  row: LogRow,
  header: LogHeader,
  written: Written<Value>,
): Value {
  setCell(row, header, written.cell);
  if (written.trap)
    row.traps.push({ header, trap: written.trap, means: String(written.means ?? 'no value') });
  return written.means;
}

function writeRowDate(row: LogRow, habit: ShiftHabit, random: RandomStream): void {
  const { day, minute } = row.incident;
  const dayBefore = day - 1;
  if (habit.keepsShiftDate && minute < NIGHT_END_MINUTE && monthKeyOfDay(dayBefore) === row.month) {
    setDate(row, dayBefore);
    row.traps.push({ header: 'Date', trap: 'date of the shift', means: 'the date as written' });
    return;
  }
  const written = writeDate(day, random);
  setCell(row, 'Date', written.cell);
  if (written.trap) row.traps.push({ header: 'Date', trap: written.trap, means: row.month });
}

function writeRowArea(row: LogRow, random: RandomStream): void {
  const { area, subArea } = row.incident;
  if (subArea === null || random.chance(PARENT_AREA_SHARE)) {
    setCell(row, 'Area', area);
    row.subArea = null;
    row.traps.push({ header: 'Area', trap: 'area given as the parent', means: area });
    return;
  }
  note(row, 'Area', writeName(subArea, SUB_AREA_SPELLINGS[subArea]!, random));
}

/** Now and then nobody noted who started it. Alarms are always noted: the schools are invoiced for them. */
function writeRowSource(row: LogRow, random: RandomStream): void {
  if (row.incident.source !== 'Alarm activation' && random.chance(0.03)) {
    row.source = null;
    return;
  }
  note(row, 'Source', writeName(row.incident.source, SOURCE_SPELLINGS[row.incident.source]!, random));
}
