import { rangeAddress } from '../../core/grid/address';
import type { SheetPlan, TablePlan } from '../../core/report/workbook/plan';
import { typedContent } from './typed-content';
import type { WriteQueue } from './write-queue';

const CALLS_OF_TABLE = 8;

/**
 * Makes a sheet's tables, empty but for their headers: a formula that names a table is refused until there is one, so
 * all tables come before any contents. `kept` are those there already, Excel's ids by the plan's names.
 */
export async function writeTables(
  queue: WriteQueue,
  sheet: SheetPlan,
  worksheet: Excel.Worksheet,
  kept: ReadonlyMap<string, string> = new Map(),
): Promise<void> {
  for (const table of sheet.tables) {
    const id = kept.get(table.name);
    if (id !== undefined) {
      await queue.add(() => {
        dressTable(queue.context.workbook.tables.getItem(id), table);
      }, CALLS_OF_TABLE);
      continue;
    }
    const headers = table.columns.map(({ name }) => typedContent({ type: 'text', text: name }, '1900'));
    await queue.add(
      () => {
        makeTable(worksheet, table, headers);
      },
      CALLS_OF_TABLE,
      JSON.stringify(headers).length,
    );
  }
}

function makeTable(worksheet: Excel.Worksheet, plan: TablePlan, headers: (string | number | null)[]): void {
  const { range, totalRow } = plan;
  const header = { ...range, lastRow: range.firstRow };
  worksheet.getRange(rangeAddress(header)).values = [headers];
  const body = totalRow ? { ...range, lastRow: range.lastRow - 1 } : range;
  const table = worksheet.tables.add(rangeAddress(body), true);
  dressTable(table, plan);
  if (totalRow) table.showTotals = true;
}

/** The name and the looks all our tables have. */
function dressTable(table: Excel.Table, { name }: TablePlan): void {
  table.name = name;
  table.style = 'TableStyleLight1';
  table.showBandedRows = false;
  table.showFilterButton = false;
}
