import { cellAddress } from '../../src/core/grid/address';
import { AREAS, type PartnershipArea } from '../facts/area';
import type { Facts } from '../facts/facts';
import { LAST_YEAR, LAST_YEAR_MONTHS, THIS_YEAR, THIS_YEAR_MONTHS } from '../facts/month-range';
import { monthName } from '../habits/dates';
import type { DraftCell } from '../sheets/cell';
import { SheetDraft } from '../sheets/sheet-draft';
import type { PlantedTrap } from '../traps';
import type { TableReading } from '../truth/reading';
import { BLOCK_MEASURES, type BlockMeasure, blockValue } from './appendix-1-figures';
import { CountTable } from './count-table';
import type { SampleWorkbook } from './sample-workbook';

const TITLE = 'Appendix 1 – CCTV control room statistics 2017/18 (working copy)';
const YEARS = [
  { year: LAST_YEAR, months: LAST_YEAR_MONTHS },
  { year: THIS_YEAR, months: THIS_YEAR_MONTHS },
] as const;

/** What stands under one year of a table: a heading, what it means, and the value of a month. */
interface BlockColumn {
  readonly header: string;
  readonly measure: BlockMeasure;
  readonly subArea: string | null;
}

/** A table of the stack: whose figures, and which columns stand under each year. */
interface Block {
  readonly title: string;
  readonly area: PartnershipArea;
  readonly columns: readonly BlockColumn[];
  /** A total across the columns of a year, where they are parts of one whole. */
  readonly hasRowTotals: boolean;
}

/**
 * The working copy of the published appendix: a table for each authority, months down, last year and this year side
 * by side. The host's sub-areas have a table of the same shape with an area to a column; incidents only.
 */
export function makeAppendix1(facts: Facts): SampleWorkbook {
  const sheet = new SheetDraft('Appendix 1');
  sheet.append([TITLE]);
  sheet.merge('A1:G1');
  const tables = listBlocks().map((block) => writeBlock(sheet, block, facts));
  const stacked: PlantedTrap = { trap: 'stacked tables', sheet: sheet.name, means: 'six tables' };
  return {
    draft: { file: 'Appendix 1 statistics 2017-18 working copy.xls', format: 'xls', sheets: [sheet] },
    tables: tables.map(({ reading }) => reading),
    traps: [stacked, ...tables.flatMap(({ table }) => table.traps)],
  };
}

function listBlocks(): Block[] {
  return AREAS.flatMap((area): Block[] => {
    const measures = BLOCK_MEASURES.map(({ header, measure }) => ({ header, measure, subArea: null }));
    const block: Block = { title: area.name, area, columns: measures, hasRowTotals: false };
    if (area.subAreas.length === 0) return [block];
    const columns = area.subAreas.map(([name]) => ({
      header: name,
      measure: 'incidents' as const,
      subArea: name,
    }));
    return [block, { title: `${area.name} (Areas) – incidents`, area, columns, hasRowTotals: true }];
  });
}

function writeBlock(
  sheet: SheetDraft,
  block: Block,
  facts: Facts,
): { readonly table: CountTable; readonly reading: TableReading } {
  const table = new CountTable(sheet);
  sheet.append();
  sheet.append();
  sheet.append([block.title]);
  const headerRow = sheet.nextRow;
  const width = block.columns.length + (block.hasRowTotals ? 1 : 0);
  writeHeaders(table, block, headerRow, width);
  const firstRow = headerRow + 2;
  const totalRow = firstRow + 12;
  THIS_YEAR_MONTHS.forEach((month, index) => {
    sheet.set(firstRow + index, 0, monthName(Number(month.slice(5))));
  });
  sheet.set(totalRow, 0, 'Total');
  YEARS.forEach(({ year, months }, yearIndex) => {
    const firstColumn = 1 + yearIndex * width;
    months.forEach((month, index) => {
      writeMonth(table, block, { row: firstRow + index, firstColumn, year, month }, facts);
    });
    writeColumnTotals(table, block, firstRow, totalRow, firstColumn);
  });
  if (block.hasRowTotals)
    table.plant('sub-breakdown', headerRow - 1, 0, 'the incidents of the table above, once');
  const reading = table.table({
    title: block.title,
    layouts: block.hasRowTotals ? ['block', 'matrix'] : ['block'],
    range: `A${headerRow}:${cellAddress(totalRow - 1, width * YEARS.length)}`,
    headerRows: [headerRow, headerRow + 1],
  });
  return { table, reading };
}

/** Two rows: the years, merged over what stands under them. */
function writeHeaders(table: CountTable, block: Block, row: number, width: number): void {
  const { sheet } = table;
  sheet.set(row, 0, 'Month');
  sheet.merge(`A${row}:A${row + 1}`);
  table.describeColumn(0, 'Month', 'month');
  YEARS.forEach(({ year }, yearIndex) => {
    const first = 1 + yearIndex * width;
    const address = sheet.set(row, first, year);
    sheet.merge(`${address}:${cellAddress(row - 1, first + width - 1)}`);
    block.columns.forEach(({ header, measure, subArea }, index) => {
      sheet.set(row + 1, first + index, header);
      table.describeColumn(
        first + index,
        header,
        `${measure} ${subArea === null ? '' : `${subArea} `}${year}`,
      );
    });
    if (block.hasRowTotals) {
      sheet.set(row + 1, first + width - 1, 'Total');
      table.describeColumn(first + width - 1, 'Total', 'total');
    }
  });
  table.plant('two-row header', row, 1, 'the year of the columns under it');
}

interface MonthPlace {
  readonly row: number;
  readonly firstColumn: number;
  readonly year: string;
  readonly month: string;
}

function writeMonth(table: CountTable, block: Block, place: MonthPlace, facts: Facts): void {
  const { row, firstColumn, year, month } = place;
  block.columns.forEach(({ measure, subArea }, index) => {
    const column = firstColumn + index;
    const value = blockValue(facts, { area: block.area, subArea, measure, month });
    const dimensions = { year, month, area: block.area.name, subArea, category: null, source: null };
    table.count(row, column, value.cell, measure, dimensions);
    if (value.trap) table.plant(value.trap, row, column, value.means);
  });
  if (block.hasRowTotals) {
    const parts = block.columns.map((_, index) => [row, firstColumn + index] as const);
    const sum = parts.reduce((total, [r, c]) => total + table.valueAt(r, c), 0);
    table.total(row, firstColumn + parts.length, sum, 'incidents', monthName(Number(month.slice(5))), parts);
  }
}

function writeColumnTotals(
  table: CountTable,
  block: Block,
  firstRow: number,
  totalRow: number,
  firstColumn: number,
): void {
  const months = THIS_YEAR_MONTHS.map((_, index) => firstRow + index);
  block.columns.forEach(({ measure }, index) => {
    const column = firstColumn + index;
    const isBeforeJoining = months.every((row) => table.sheet.cellAt(row, column) === 'n/a');
    const sum = months.reduce((total, row) => total + table.valueAt(row, column), 0);
    const cell: DraftCell = isBeforeJoining ? 'n/a' : sum;
    table.total(
      totalRow,
      column,
      cell,
      measure,
      'Total',
      months.map((row) => [row, column] as const),
    );
  });
  if (!block.hasRowTotals) return;
  const parts = block.columns.flatMap((_, index) => months.map((row) => [row, firstColumn + index] as const));
  const sum = parts.reduce((total, [r, c]) => total + table.valueAt(r, c), 0);
  table.total(totalRow, firstColumn + block.columns.length, sum, 'incidents', 'Total', parts);
}
