import type { Facts } from '../facts/facts';
import { LAST_YEAR, THIS_YEAR, yearOfMonthKey } from '../facts/month-range';
import { SCHOOLS_AREA, type SchoolAlarmMonth } from '../facts/school-alarms';
import { monthName } from '../habits/dates';
import { SheetDraft } from '../sheets/sheet-draft';
import { sheetNameOfTextFile } from '../sheets/text-file';
import { CountTable } from './count-table';
import type { SampleWorkbook } from './sample-workbook';

const FILE = 'School alarm activations.csv';
const TITLE = `${SCHOOLS_AREA} schools – intruder alarm activations`;
const HEADER_ROW = 3;
const FIRST_ROW = HEADER_ROW + 1;
const HEADERS = ['Month', 'Activations', 'Incidents arising', 'Footage reviewed', 'Monitoring (£)'];
/** What a school pays for a thousand activations, in pounds. */
const POUNDS_PER_THOUSAND = 11;

const COUNTS = [
  { column: 1, measure: 'activations', value: (month: SchoolAlarmMonth) => month.activations },
  { column: 2, measure: 'incidents', value: (month: SchoolAlarmMonth) => month.incidents },
  { column: 3, measure: 'reviews', value: (month: SchoolAlarmMonth) => month.footageReviewed },
] as const;
const COST_COLUMN = 4;

/** The alarm receiver's list of the schools' activations: both years below each other, a total after each. */
export function makeSchoolAlarms(facts: Facts): SampleWorkbook {
  const sheet = new SheetDraft(sheetNameOfTextFile(FILE));
  const table = new CountTable(sheet);
  sheet.append([TITLE]);
  sheet.append();
  sheet.append(HEADERS);
  table.plantOnSheet('other encoding', 'Windows-1252, separated by semicolons');
  table.describeColumn(0, 'Month', 'month');
  for (const { column, measure } of COUNTS) table.describeColumn(column, HEADERS[column]!, measure);
  table.describeColumn(COST_COLUMN, HEADERS[COST_COLUMN]!, null);
  table.plant(
    'part of a measure',
    HEADER_ROW,
    2,
    'those an alarm started: a part of the log, not a second view',
  );
  table.plant('part of a measure', HEADER_ROW, 3, 'reviews after an alarm: a part of the register');
  for (const year of [LAST_YEAR, THIS_YEAR]) {
    writeYear(
      table,
      year,
      facts.schoolAlarms.filter(({ month }) => yearOfMonthKey(month) === year),
    );
  }
  const reading = table.table({
    title: TITLE,
    layouts: ['block'],
    range: `A${HEADER_ROW}:E${sheet.nextRow - 1}`,
    headerRows: [HEADER_ROW],
    partial: ['incidents', 'reviews'],
  });
  return {
    draft: { file: FILE, format: 'csv', sheets: [sheet], text: { encoding: 'windows-1252', delimiter: ';' } },
    tables: [reading],
    traps: table.traps,
  };
}

function writeYear(table: CountTable, year: string, months: readonly SchoolAlarmMonth[]): void {
  const { sheet } = table;
  const rows = months.map((month) => writeMonth(table, year, month));
  const totalRow = sheet.append([`Total ${year}`]);
  for (const { column, measure, value } of COUNTS) {
    const sum = months.reduce((total, month) => total + value(month), 0);
    const parts = rows.map((row) => [row, column] as const);
    table.total(totalRow, column, withCommas(sum), measure, `Total ${year}`, parts);
  }
  const cost = months.reduce((total, month) => total + costOf(month), 0);
  sheet.set(totalRow, COST_COLUMN, `£${withCommas(cost)}`);
}

/** A month's line, as `Apr-16`; returns its row. */
function writeMonth(table: CountTable, year: string, alarms: SchoolAlarmMonth): number {
  const { month } = alarms;
  const row = table.sheet.append([`${monthName(Number(month.slice(5))).slice(0, 3)}-${month.slice(2, 4)}`]);
  const dimensions = { year, month, area: SCHOOLS_AREA, subArea: null, category: null, source: null };
  for (const { column, measure, value } of COUNTS) {
    table.count(row, column, withCommas(value(alarms)), measure, dimensions);
  }
  if (row === FIRST_ROW) table.plant('thousands separator', row, 1, String(alarms.activations));
  table.sheet.set(row, COST_COLUMN, `£${withCommas(costOf(alarms))}`);
  return row;
}

function costOf({ activations }: SchoolAlarmMonth): number {
  return Math.round((activations * POUNDS_PER_THOUSAND) / 1000);
}

/** 21,345 */
function withCommas(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
