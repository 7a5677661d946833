import { dayNumberOfDate } from '../../src/core/calendar/civil-date';
import { AREAS } from '../facts/area';
import type { Facts } from '../facts/facts';
import { LAST_YEAR, LAST_YEAR_MONTHS, THIS_YEAR, THIS_YEAR_MONTHS } from '../facts/month-range';
import { SheetDraft } from '../sheets/sheet-draft';
import { sumFormula } from '../sheets/sum';
import type { TableReading } from '../truth/reading';
import { CountTable } from './count-table';

/** A sheet behind the manager's summary. */
export interface SummarySheet {
  readonly table: CountTable;
  readonly reading: TableReading;
}

export const MONTHLY_SHEET = 'Monthly';
const HEADER_ROW = 3;
const FIRST_ROW = HEADER_ROW + 1;
const TOTAL_COLUMN = AREAS.length + 1;
const NAMES = AREAS.map((area) => area.name);

/** A return that never came, and late entries nobody carried over. */
const MISSING_MONTH = { area: 'Ardenmere', month: '2018-02' };
const LATE_ENTRIES = { area: 'Stonebridge', month: '2018-03', by: -2 };
const HIDDEN_DIFFERENCE = { area: 'Ardenmere', quarter: 1, by: -3 };

/** The sheet the summary adds up: months as real dates, counted from 1904, by authority. */
export function makeMonthlySheet(facts: Facts): SummarySheet {
  const title = `Incidents by month ${THIS_YEAR}`;
  const table = new CountTable(new SheetDraft(MONTHLY_SHEET));
  const { sheet } = table;
  sheet.appendBold([title]);
  sheet.append();
  sheet.appendBold(['Month', ...NAMES, 'Total']);
  table.describeColumn(0, 'Month', 'month');
  NAMES.forEach((area, index) => {
    table.describeColumn(1 + index, area, `area ${area}`);
  });
  table.describeColumn(TOTAL_COLUMN, 'Total', 'total');
  for (const month of THIS_YEAR_MONTHS) {
    const [year, number] = month.split('-').map(Number);
    const day = dayNumberOfDate({ year: year!, month: number!, day: 1 });
    const row = sheet.append([{ kind: 'date', day, format: 'mmm-yy' }]);
    NAMES.forEach((area, index) => {
      const dimensions = { year: THIS_YEAR, month, area, subArea: null, category: null, source: null };
      table.count(row, 1 + index, monthValue(facts, area, month), 'incidents', dimensions);
    });
    const parts = NAMES.map((_, index) => [row, 1 + index] as const);
    table.total(row, TOTAL_COLUMN, sumFormula(sheet, `B${row}:F${row}`), 'incidents', month, parts);
  }
  table.plant('1904 dates', FIRST_ROW, 0, '2017-04');
  const reading = table.table({
    title,
    layouts: ['matrix', 'block'],
    range: `A${HEADER_ROW}:G${sheet.nextRow - 1}`,
    headerRows: [HEADER_ROW],
  });
  return { table, reading };
}

function monthValue(facts: Facts, area: string, month: string): number | null {
  const count = facts.incidentsIn(area, month).length;
  if (count === 0 || (area === MISSING_MONTH.area && month === MISSING_MONTH.month)) return null;
  return area === LATE_ENTRIES.area && month === LATE_ENTRIES.month ? count + LATE_ENTRIES.by : count;
}

/** Last year's quarters, typed and hidden. */
export function makeLastYearSheet(facts: Facts): SummarySheet {
  const title = `Incidents by quarter ${LAST_YEAR}`;
  const table = new CountTable(new SheetDraft('2016-17', 'hidden'));
  const { sheet } = table;
  const quarters = ['Q1', 'Q2', 'Q3', 'Q4'];
  sheet.appendBold([title]);
  sheet.append();
  sheet.appendBold(['Authority', ...quarters, 'Year']);
  table.describeColumn(0, 'Authority', 'area');
  quarters.forEach((quarter, index) => {
    table.describeColumn(1 + index, quarter, `quarter ${index + 1} ${LAST_YEAR}`);
  });
  table.describeColumn(quarters.length + 1, 'Year', 'total');
  table.plantOnSheet('hidden sheet', 'read, and named as hidden');
  for (const area of NAMES) {
    const row = sheet.append([area]);
    const dimensions = { year: LAST_YEAR, month: null, area, subArea: null, category: null, source: null };
    quarters.forEach((_, quarter) => {
      table.count(row, 1 + quarter, quarterValue(facts, area, quarter), 'incidents', dimensions);
    });
    const parts = quarters.map((_, quarter) => [row, 1 + quarter] as const);
    const sum = parts.reduce((total, [r, c]) => total + table.valueAt(r, c), 0);
    table.total(row, quarters.length + 1, sum === 0 ? 'n/a' : sum, 'incidents', area, parts);
  }
  const totalRow = sheet.append(['Total']);
  const rows = NAMES.map((_, index) => FIRST_ROW + index);
  for (let column = 1; column <= quarters.length + 1; column++) {
    const columns = column > quarters.length ? quarters.map((_, quarter) => 1 + quarter) : [column];
    const parts = columns.flatMap((each) => rows.map((row) => [row, each] as const));
    const sum = parts.reduce((total, [r, c]) => total + table.valueAt(r, c), 0);
    table.total(totalRow, column, sum, 'incidents', 'Total', parts);
  }
  const reading = table.table({
    title,
    layouts: ['summary'],
    range: `A${HEADER_ROW}:F${totalRow}`,
    headerRows: [HEADER_ROW],
  });
  return { table, reading };
}

function quarterValue(facts: Facts, area: string, quarter: number): number | 'n/a' {
  const months = LAST_YEAR_MONTHS.slice(quarter * 3, quarter * 3 + 3);
  const count = months.reduce((sum, month) => sum + facts.incidentsIn(area, month).length, 0);
  if (count === 0) return 'n/a';
  const isOff = area === HIDDEN_DIFFERENCE.area && quarter === HIDDEN_DIFFERENCE.quarter;
  return isOff ? count + HIDDEN_DIFFERENCE.by : count;
}
