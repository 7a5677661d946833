import { cellAddress } from '../../src/core/grid/address';
import { AREAS } from '../facts/area';
import type { Facts } from '../facts/facts';
import { monthKeyOfDay } from '../facts/incident';
import { LAST_YEAR, LAST_YEAR_MONTHS } from '../facts/month-range';
import { monthName } from '../habits/dates';
import { SheetDraft } from '../sheets/sheet-draft';
import type { TableReading } from '../truth/reading';
import { CountTable } from './count-table';
import type { SampleWorkbook } from './sample-workbook';

const HEADER_ROW = 3;
const FIRST_ROW = HEADER_ROW + 1;
const MEMBERS = AREAS.filter((area) => area.kind === 'member').map((area) => area.name);
const TOTAL_COLUMN = MEMBERS.length + 1;

/** One sheet of the old workbook: what it counts. */
interface OldCount {
  readonly sheet: string;
  readonly title: string;
  readonly measure: 'evidence' | 'reviews';
  readonly count: (facts: Facts, area: string, month: string) => number;
}

const COUNTS: readonly OldCount[] = [
  {
    sheet: 'Discs',
    title: `Evidential discs produced ${LAST_YEAR}`,
    measure: 'evidence',
    count: (facts, area, month) =>
      facts.incidentsIn(area, month).reduce((sum, incident) => sum + incident.evidence, 0),
  },
  {
    sheet: 'Reviews',
    title: `Footage reviews ${LAST_YEAR}`,
    measure: 'reviews',
    count: (facts, area, month) =>
      facts.requests.filter((request) => request.area === area && monthKeyOfDay(request.day) === month)
        .length,
  },
];

/** Last year's evidence and reviews, from before there was a register: months down, members across, in .xlsb. */
export function makeDiscsAndReviews(facts: Facts): SampleWorkbook {
  const sheets = COUNTS.map((count) => writeCounts(count, facts));
  return {
    draft: {
      file: 'Discs and reviews 2016-17.xlsb',
      format: 'xlsb',
      sheets: sheets.map(({ table }) => table.sheet),
    },
    tables: sheets.map(({ reading }) => reading),
    traps: sheets.flatMap(({ table }) => table.traps),
  };
}

function writeCounts(
  { sheet: name, title, measure, count }: OldCount,
  facts: Facts,
): { readonly table: CountTable; readonly reading: TableReading } {
  const table = new CountTable(new SheetDraft(name));
  const { sheet } = table;
  sheet.append([title]);
  sheet.merge('A1:F1');
  sheet.append();
  sheet.append(['Month', ...MEMBERS, 'Total']);
  table.describeColumn(0, 'Month', 'month');
  MEMBERS.forEach((area, index) => {
    table.describeColumn(1 + index, area, `area ${area}`);
  });
  table.describeColumn(TOTAL_COLUMN, 'Total', 'total');
  LAST_YEAR_MONTHS.forEach((month) => {
    const row = sheet.append([monthName(Number(month.slice(5)))]);
    MEMBERS.forEach((area, index) => {
      const dimensions = { year: LAST_YEAR, month, area, subArea: null, category: null, source: null };
      table.count(row, 1 + index, count(facts, area, month), measure, dimensions);
    });
    const parts = MEMBERS.map((_, index) => [row, 1 + index] as const);
    table.total(row, TOTAL_COLUMN, sumOf(table, parts), measure, monthName(Number(month.slice(5))), parts);
  });
  const totalRow = sheet.append(['Total']);
  const rows = LAST_YEAR_MONTHS.map((_, index) => FIRST_ROW + index);
  for (let column = 1; column <= TOTAL_COLUMN; column++) {
    const columns = column === TOTAL_COLUMN ? MEMBERS.map((_, index) => 1 + index) : [column];
    const parts = columns.flatMap((each) => rows.map((row) => [row, each] as const));
    table.total(totalRow, column, sumOf(table, parts), measure, 'Total', parts);
  }
  const reading = table.table({
    title,
    layouts: ['matrix', 'block'],
    range: `A${HEADER_ROW}:${cellAddress(totalRow - 1, TOTAL_COLUMN)}`,
    headerRows: [HEADER_ROW],
  });
  return { table, reading };
}

function sumOf(table: CountTable, parts: readonly (readonly [number, number])[]): number {
  return parts.reduce((sum, [row, column]) => sum + table.valueAt(row, column), 0);
}
