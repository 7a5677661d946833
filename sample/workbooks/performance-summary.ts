import { AREAS, PARTNERSHIP_NAME } from '../facts/area';
import { CATEGORIES } from '../facts/category';
import type { Facts } from '../facts/facts';
import { THIS_YEAR } from '../facts/month-range';
import { SOURCES } from '../facts/source';
import { errorCell, formula } from '../sheets/cell';
import { SheetDraft } from '../sheets/sheet-draft';
import { numberIn } from '../sheets/sum';
import type { PlantedTrap } from '../traps';
import { CountTable } from './count-table';
import type { SampleWorkbook } from './sample-workbook';
import { makeLastYearSheet, makeMonthlySheet, MONTHLY_SHEET } from './summary-sheets';

const BUDGET = { target: 'CCTV budget 2017-18.xlsx', sheet: 'Costs', row: 4, address: 'C4', value: 612_400 };
const QUARTERS = ['Q1', 'Q2', 'Q3', 'Q4'];
const HEADER_ROW = 4;
const FIRST_ROW = HEADER_ROW + 1;
const TOTAL_ROW = FIRST_ROW + AREAS.length;
const YEAR_COLUMN = QUARTERS.length + 1;

/** The result a formula still remembers from before the last entries came in. */
const STALE = { area: 'North Arden', quarter: 2, by: -6 };
/** The formula whose cells somebody deleted. */
const BROKEN = { area: 'Mid Fenland', quarter: 3 };

/** The manager's summary: quarters and year to date, all by formulas, in a workbook that counts days from 1904. */
export function makePerformanceSummary(facts: Facts): SampleWorkbook {
  const monthly = makeMonthlySheet(facts);
  const lastYear = makeLastYearSheet(facts);
  const lists = makeLists();
  const table = new CountTable(new SheetDraft('Summary'));
  writeQuarters(table, monthly.table);
  const reading = table.table({
    title: 'Incidents by quarter',
    layouts: ['summary'],
    range: `A${HEADER_ROW}:F${TOTAL_ROW}`,
    headerRows: [HEADER_ROW],
  });
  return {
    draft: {
      file: 'Performance summary 2017-18.xlsx',
      format: 'xlsx',
      sheets: [table.sheet, monthly.table.sheet, lastYear.table.sheet, lists.draft],
      dateSystem: '1904',
      external: BUDGET,
    },
    tables: [reading, monthly.reading, lastYear.reading],
    traps: [...table.traps, ...monthly.table.traps, ...lastYear.table.traps, ...lists.traps],
  };
}

function writeQuarters(table: CountTable, monthly: CountTable): void {
  const { sheet } = table;
  sheet.widths.push(26, 9, 9, 9, 9, 14);
  sheet.appendBold([`${PARTNERSHIP_NAME} – performance summary ${THIS_YEAR}`]);
  sheet.merge('A1:F1');
  sheet.append(['Incidents by quarter']);
  sheet.append();
  sheet.appendBold(['Authority', ...QUARTERS, 'Year to date']);
  table.describeColumn(0, 'Authority', 'area');
  QUARTERS.forEach((quarter, index) => {
    table.describeColumn(1 + index, quarter, `quarter ${index + 1} ${THIS_YEAR}`);
  });
  table.describeColumn(YEAR_COLUMN, 'Year to date', 'total');
  table.plant('quarters', HEADER_ROW, 1, 'April to June, without months');
  AREAS.forEach((area, index) => {
    writeArea(table, monthly, FIRST_ROW + index, area.name, area.joinedOn !== undefined);
  });
  writeTotals(table, monthly);
  const cost = BUDGET.value / sumOfMonths(monthly);
  sheet.set(TOTAL_ROW + 2, 0, 'Cost per incident (£)');
  sheet.set(
    TOTAL_ROW + 2,
    1,
    formula(`[1]${BUDGET.sheet}!$C$4/F${TOTAL_ROW}`, Math.round(cost * 100) / 100, '0.00'),
  );
  table.plant('link to another workbook', TOTAL_ROW + 2, 1, 'no count');
}

function writeArea(
  table: CountTable,
  monthly: CountTable,
  row: number,
  area: string,
  isClient: boolean,
): void {
  const { sheet } = table;
  sheet.set(row, 0, area);
  const letter = 'BCDEF'[AREAS.findIndex((each) => each.name === area)]!;
  const dimensions = { year: THIS_YEAR, month: null, area, subArea: null, category: null, source: null };
  QUARTERS.forEach((_, quarter) => {
    const column = 1 + quarter;
    const first = 4 + quarter * 3;
    if (isClient && quarter < 2) {
      table.count(row, column, 'n/a', 'incidents', dimensions);
      table.plant('before the client joined', row, column, 'not applicable');
    } else if (area === BROKEN.area && quarter === BROKEN.quarter) {
      const broken = formula('SUM(#REF!)', errorCell('#REF!'));
      table.count(row, column, broken, 'incidents', dimensions);
      table.plant('error value', row, column, 'excluded');
    } else {
      const isStale = area === STALE.area && quarter === STALE.quarter;
      const sum = sumOfQuarter(monthly, area, quarter) + (isStale ? STALE.by : 0);
      const cell = formula(`SUM(${MONTHLY_SHEET}!${letter}${first}:${letter}${first + 2})`, sum);
      table.count(row, column, cell, 'incidents', dimensions);
      if (isStale) table.plant('stale result', row, column, `read as remembered: ${sum}`);
    }
  });
  const parts = QUARTERS.map((_, quarter) => [row, 1 + quarter] as const);
  const sum = parts.reduce((total, [r, c]) => total + table.valueAt(r, c), 0);
  const result = area === BROKEN.area ? errorCell('#REF!') : sum;
  table.total(row, YEAR_COLUMN, formula(`SUM(B${row}:E${row})`, result), 'incidents', area, parts);
}

/** The totals were worked out anew when a result above them was not. */
function writeTotals(table: CountTable, monthly: CountTable): void {
  const { sheet } = table;
  sheet.boldRows.add(TOTAL_ROW);
  sheet.set(TOTAL_ROW, 0, 'Total');
  for (let column = 1; column <= YEAR_COLUMN; column++) {
    const quarter = column - 1;
    const isBroken = quarter >= BROKEN.quarter;
    const sum = AREAS.reduce((total, { name }) => total + sumOfQuarter(monthly, name, quarter), 0);
    const letter = 'ABCDEF'[column]!;
    const cell = formula(
      `SUM(${letter}${FIRST_ROW}:${letter}${TOTAL_ROW - 1})`,
      isBroken ? errorCell('#REF!') : sum,
    );
    const parts = AREAS.map((_, index) => [FIRST_ROW + index, column] as const);
    table.total(TOTAL_ROW, column, cell, 'incidents', 'Total', parts, 'stale result');
  }
}

function sumOfQuarter(monthly: CountTable, area: string, quarter: number): number {
  const column = 1 + AREAS.findIndex((each) => each.name === area);
  const rows = [0, 1, 2].map((month) => 4 + quarter * 3 + month);
  return rows.reduce((sum, row) => sum + numberIn(monthly.sheet.cellAt(row, column)), 0);
}

function sumOfMonths(monthly: CountTable): number {
  return AREAS.reduce(
    (sum, { name }) =>
      sum + QUARTERS.reduce((total, _, quarter) => total + sumOfQuarter(monthly, name, quarter), 0),
    0,
  );
}

/** What the drop-downs offer. */
function makeLists(): { readonly draft: SheetDraft; readonly traps: readonly PlantedTrap[] } {
  const draft = new SheetDraft('Lists', 'very hidden');
  const sources = Object.values(SOURCES);
  draft.append(['Categories', 'Sources']);
  CATEGORIES.forEach(({ name }, index) => {
    draft.append([name, sources[index] ?? null]);
  });
  return {
    draft,
    traps: [
      { trap: 'very hidden sheet', sheet: draft.name, means: 'nothing to read' },
      { trap: 'no data', sheet: draft.name, means: 'nothing to read' },
    ],
  };
}
