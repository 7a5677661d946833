import { monthNumber, parseMonthKey, yearOfMonth } from '../../src/core/calendar/month';
import type { Facts } from '../facts/facts';
import { monthName } from '../habits/dates';
import { MONTH_HABITS } from './log-months';
import type { LogRow } from './log-row';
import { HOST, type LogMonth, writeLogMonths } from './log-rows';
import { LogSheet } from './log-sheet';
import { makeReadMe } from './read-me';
import type { SampleWorkbook } from './sample-workbook';

/** The host's log: a sheet a month, kept by the shifts as they see fit. */
export function makeStonebridgeLog(facts: Facts): SampleWorkbook {
  const months = writeLogMonths(facts);
  const sheets = months.map((month, index) => fillSheet(month, months[index - 1]?.rows.at(-1)));
  const readMe = makeReadMe();
  return {
    draft: {
      file: 'Stonebridge incident log 2017-18.xlsx',
      format: 'xlsx',
      sheets: [...sheets.map((sheet) => sheet.draft), readMe.draft],
    },
    tables: sheets.map((sheet) => sheet.table()),
    traps: [...sheets.flatMap((sheet) => sheet.traps), ...readMe.traps],
  };
}

function fillSheet({ month, rows }: LogMonth, lastRow: LogRow | undefined): LogSheet {
  const habits = MONTH_HABITS[month] ?? {};
  const key = parseMonthKey(month)!;
  const [name, year] = [monthName(monthNumber(key)), yearOfMonth(key)];
  const usualName = `${name.slice(0, 3)} ${year % 100}`;
  const sheet = new LogSheet(
    habits.sheet ?? usualName,
    `${HOST} CCTV control room – incident log – ${name} ${year}`,
    HOST,
  );
  if (habits.sheet !== undefined) sheet.plantOnSheet('odd sheet name', month);
  if (habits.isProtected) {
    sheet.draft.isProtected = true;
    sheet.plantOnSheet('protected sheet', 'read like any other');
  }
  if (habits.repeatsLastRow && lastRow) sheet.addRow(repeatRow(lastRow));
  rows.forEach((row, index) => {
    const isAt = (fraction: number | undefined): boolean =>
      fraction !== undefined && Math.floor(fraction * rows.length) === index;
    if (isAt(habits.repeatsHeaderAt)) sheet.repeatHeader();
    if (isAt(habits.remarkAt))
      sheet.addRemark('*** Night shift: cameras on the river path down from 02:00 ***');
    if (isAt(habits.blankRowAt)) sheet.addBlankRow();
    sheet.addRow(row);
  });
  sheet.addSubtotal(habits.subtotalLabel ?? 'Sub total', habits.typedSubtotalOff);
  return sheet;
}

/** The same entry again on the next sheet, letter by letter. */
function repeatRow(row: LogRow): LogRow {
  if (row.cells[0] === null) throw new Error('The row to repeat has no reference');
  return {
    ...row,
    excluded: 'duplicate reference',
    noticed: [],
    traps: [{ header: 'Ref', trap: 'duplicate reference', means: 'counted once' }],
  };
}
