import { columnLetters } from '../../src/core/grid/address';
import type { Facts } from '../facts/facts';
import { LAST_YEAR, LAST_YEAR_MONTHS, THIS_YEAR, THIS_YEAR_MONTHS } from '../facts/month-range';
import { monthName } from '../habits/dates';
import { type DraftCell, errorCell, formula } from '../sheets/cell';
import { SheetDraft } from '../sheets/sheet-draft';
import { numberIn, sumFormula } from '../sheets/sum';
import type { Dimensions, TableReading } from '../truth/reading';
import { CountTable } from './count-table';
import { linesOf, MEMBER_HABITS, type MemberHabit, type ReturnLine } from './member-habits';
import { makeReadMe } from './read-me';
import type { SampleWorkbook } from './sample-workbook';

const HEADER_ROW = 3;
const FIRST_ROW = HEADER_ROW + 1;
const FIRST_MONTH_COLUMN = 1;
const TOTAL_COLUMN = 13;
const LAST_YEAR_COLUMN = 14;
const CHANGE_COLUMN = 15;

/** The returns of the members without a log of their own: incidents by category and month, a sheet each. */
export function makeMemberReturns(facts: Facts): SampleWorkbook {
  const sheets = MEMBER_HABITS.map((habit) => makeReturn(habit, facts));
  const readMe = makeReadMe();
  return {
    draft: {
      file: 'Member returns 2017-18.xlsx',
      format: 'xlsx',
      sheets: [readMe.draft, ...sheets.map(({ table }) => table.sheet)],
    },
    tables: sheets.map(({ reading }) => reading),
    traps: [...readMe.traps, ...sheets.flatMap(({ table }) => table.traps)],
  };
}

function makeReturn(
  habit: MemberHabit,
  facts: Facts,
): { readonly table: CountTable; readonly reading: TableReading } {
  const table = new CountTable(new SheetDraft(habit.authority));
  const { sheet } = table;
  const title = `${habit.authority} – CCTV incidents by category ${THIS_YEAR}`;
  const lines = linesOf(habit);
  sheet.widths.push(30, ...THIS_YEAR_MONTHS.map(() => 7), 9, 9, 10);
  sheet.appendBold([title]);
  sheet.merge('A1:P1');
  table.plant('merged title', 1, 0, 'the authority, the measure and the year of the sheet');
  sheet.append();
  writeHeader(table);
  lines.forEach((line, index) => {
    writeLine(table, FIRST_ROW + index, line, habit, facts);
  });
  const totalRow = FIRST_ROW + lines.length;
  writeTotals(table, totalRow, habit);
  sheet.set(
    totalRow + 2,
    0,
    'Notes: March is provisional. A dash means none; a blank means nothing was returned.',
  );
  table.plant('notes below the table', totalRow + 2, 0, 'not part of the table');
  const reading = table.table({
    title,
    layouts: ['matrix'],
    range: `A${HEADER_ROW}:P${totalRow}`,
    headerRows: [HEADER_ROW],
  });
  return { table, reading };
}

function writeHeader(table: CountTable): void {
  const months = THIS_YEAR_MONTHS.map((month) => monthName(Number(month.slice(5))).slice(0, 3));
  table.sheet.appendBold(['Category', ...months, 'Total', LAST_YEAR, '% change']);
  table.describeColumn(0, 'Category', 'category');
  months.forEach((header, index) => {
    table.describeColumn(FIRST_MONTH_COLUMN + index, header, `month ${THIS_YEAR_MONTHS[index]!}`);
  });
  table.describeColumn(TOTAL_COLUMN, 'Total', 'total');
  table.describeColumn(LAST_YEAR_COLUMN, LAST_YEAR, `year ${LAST_YEAR}`);
  table.describeColumn(CHANGE_COLUMN, '% change', null);
}

function writeLine(table: CountTable, row: number, line: ReturnLine, habit: MemberHabit, facts: Facts): void {
  const { authority } = habit;
  const { category } = line;
  table.sheet.set(row, 0, line.label);
  if (line.isRenamed) table.plant('recategorised mid-year', row, 0, category);
  THIS_YEAR_MONTHS.forEach((month, index) => {
    const column = FIRST_MONTH_COLUMN + index;
    const count = countOf(facts, authority, category, [month]);
    const isWritten = line.months.includes(month) && month !== habit.missingMonth;
    const cell = isWritten ? monthCell(count, category, month, habit) : null;
    table.count(row, column, cell, 'incidents', dimensionsOf(authority, category, THIS_YEAR, month));
    plantMonthTrap(table, row, column, cell, month === habit.missingMonth);
  });
  writeLineTotals(table, row, line, habit, facts);
}

function monthCell(count: number, category: string, month: string, habit: MemberHabit): DraftCell {
  const is = (place?: { readonly category: string; readonly month: string }): boolean =>
    place?.category === category && place.month === month;
  if (is(habit.pending)) return 'tbc';
  if (is(habit.textNumber)) return String(count);
  return count === 0 ? habit.none : count;
}

function plantMonthTrap(
  table: CountTable,
  row: number,
  column: number,
  cell: DraftCell,
  isMissing: boolean,
): void {
  if (cell === 'tbc') table.plant('count unreadable', row, column, 'unread');
  else if (cell === '-') table.plant('count written as none', row, column, 'none: 0');
  else if (typeof cell === 'string') table.plant('number as text', row, column, cell);
  else if (cell === null) {
    const [trap, means] = isMissing
      ? (['month not returned', 'another workbook has to tell'] as const)
      : (['nothing recorded', 'no value, not 0'] as const);
    table.plant(trap, row, column, means);
  }
}

/** The total, last year's number and the change, in the columns behind the months. */
function writeLineTotals(
  table: CountTable,
  row: number,
  line: ReturnLine,
  habit: MemberHabit,
  facts: Facts,
): void {
  const { authority } = habit;
  const months = THIS_YEAR_MONTHS.map((_, index) => [row, FIRST_MONTH_COLUMN + index] as const);
  const summed = sumFormula(table.sheet, `B${row}:M${row}`);
  const ours = months.reduce((sum, [r, c]) => sum + table.valueAt(r, c), 0);
  const isTyped = line.category === habit.typedTotal;
  const cell = isTyped ? ours + 10 : summed;
  const cause = isTyped ? 'printed total wrong' : 'sum leaves out text';
  table.total(row, TOTAL_COLUMN, cell, 'incidents', line.label, months, cause);
  const restated = habit.restated?.[line.category] ?? 0;
  const before = countOf(facts, authority, line.category, LAST_YEAR_MONTHS) + restated;
  const lastYear = line.hasLastYear ? before : null;
  const dimensions = dimensionsOf(authority, line.category, LAST_YEAR, null);
  table.count(row, LAST_YEAR_COLUMN, lastYear, 'incidents', dimensions);
  if (restated !== 0) {
    table.plant('restated last year', row, LAST_YEAR_COLUMN, `last year's report says ${before - restated}`);
  }
  writeChange(table, row);
}

/** The change on last year; where last year had none, Excel shows an error. */
function writeChange(table: CountTable, row: number): void {
  const [now, before] = [TOTAL_COLUMN, LAST_YEAR_COLUMN].map((column) =>
    numberIn(table.sheet.cellAt(row, column)),
  );
  const change = before === 0 ? errorCell('#DIV/0!') : (now! - before!) / before!;
  table.sheet.set(row, CHANGE_COLUMN, formula(`(N${row}-O${row})/O${row}`, change, '0%'));
  if (before === 0) table.plant('error value', row, CHANGE_COLUMN, 'no count');
}

function writeTotals(table: CountTable, row: number, habit: MemberHabit): void {
  const { sheet } = table;
  const last = row - 1;
  sheet.boldRows.add(row);
  sheet.set(row, 0, 'Total');
  const shortColumn = habit.missesLastRow ? columnWithLastRow(table, last) : -1;
  for (let column = FIRST_MONTH_COLUMN; column <= LAST_YEAR_COLUMN; column++) {
    const isShort = column === shortColumn;
    const cause = isShort
      ? 'sum misses the last row'
      : column === TOTAL_COLUMN
        ? 'printed total wrong'
        : 'sum leaves out text';
    const letters = columnLetters(column);
    const cell = sumFormula(sheet, `${letters}${FIRST_ROW}:${letters}${isShort ? last - 1 : last}`);
    const columns =
      column === TOTAL_COLUMN ? THIS_YEAR_MONTHS.map((_, index) => FIRST_MONTH_COLUMN + index) : [column];
    const parts = columns.flatMap((each) => rowsBetween(FIRST_ROW, last).map((r) => [r, each] as const));
    table.total(row, column, cell, 'incidents', 'Total', parts, cause);
  }
  writeChange(table, row);
}

/** The first month in which the last category has a number to be missed. */
function columnWithLastRow(table: CountTable, lastRow: number): number {
  const index = THIS_YEAR_MONTHS.findIndex(
    (_, month) => table.valueAt(lastRow, FIRST_MONTH_COLUMN + month) > 0,
  );
  return FIRST_MONTH_COLUMN + index;
}

function rowsBetween(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function countOf(facts: Facts, authority: string, category: string, months: readonly string[]): number {
  const incidents = months.flatMap((month) => facts.incidentsIn(authority, month));
  return incidents.filter((incident) => incident.category === category).length;
}

function dimensionsOf(area: string, category: string, year: string, month: string | null): Dimensions {
  return { year, month, area, subArea: null, category, source: null };
}
