import type { CellRange } from '../../core/grid/address';
import type { TablePlan } from '../../core/report/workbook/plan';
import { rangesOnSheet } from '../read/survey-sheets';
import type { ExcelContext } from '../excel-context';

/** A table on one of our own sheets. */
export interface OwnTable {
  readonly id: string;
  readonly name: string;
  readonly columns: readonly string[];
  readonly hasHeader: boolean;
  readonly hasTotalRow: boolean;
  readonly range: CellRange;
}

/** The tables on some of our sheets, by Excel's id of the sheet, in one round trip. Throws an `ExcelFault`. */
export async function readOwnTables(
  context: ExcelContext,
  tables: readonly { readonly name: string; readonly sheetId: string }[],
): Promise<ReadonlyMap<string, readonly OwnTable[]>> {
  const asked = tables.map(({ name, sheetId }) => {
    const table = context.workbook.tables.getItem(name);
    table.load({ id: true, name: true, showHeaders: true, showTotals: true });
    table.columns.load({ name: true });
    const range = table.getRange();
    range.load({ address: true });
    return { sheetId, table, range };
  });
  if (asked.length > 0) await context.sync();
  const bySheet = new Map<string, OwnTable[]>();
  for (const { sheetId, table, range } of asked) {
    const own = bySheet.get(sheetId) ?? [];
    bySheet.set(sheetId, own);
    own.push({
      id: table.id,
      name: table.name,
      columns: table.columns.items.map(({ name }) => name),
      hasHeader: table.showHeaders,
      hasTotalRow: table.showTotals,
      range: rangesOnSheet(range.address)[0]!,
    });
  }
  return bySheet;
}

export interface KeptTable {
  readonly table: OwnTable;
  readonly plan: TablePlan;
}

/**
 * Which tables of a sheet can become those of a plan, from top to bottom, so that what people made of them elsewhere –
 * formulas, pivot tables, charts – goes on; `gone` are the others. A table is known by its name, or by its headings.
 */
export function matchTables(
  own: readonly OwnTable[],
  plans: readonly TablePlan[],
): { readonly kept: readonly KeptTable[]; readonly gone: readonly OwnTable[] } {
  const kept: KeptTable[] = [];
  const left = new Set(own);
  for (const plan of plans.toSorted((one, other) => one.range.firstRow - other.range.firstRow)) {
    const candidates = [...left].filter((table) => canBecome(table, plan, kept.at(-1)?.table));
    const table =
      candidates.find(({ name }) => isSameName(name, plan.name)) ??
      candidates.find(({ name, columns }) => {
        const isOfAnother = plans.some((other) => isSameName(other.name, name));
        return !isOfAnother && isSameName(columns.join('\n'), headingsOf(plan).join('\n'));
      });
    if (table) {
      left.delete(table);
      kept.push({ table, plan });
      // A total row moves the cells below as it is put in, which would tear a table there.
    } else if (plan.totalRow) break;
  }
  return { kept, gone: [...left] };
}

/** The columns that stay, in their order; the others of the table go, those of the plan that are missing come. */
export function sharedColumns({ table, plan }: KeptTable): readonly string[] {
  const headings = headingsOf(plan);
  const shared: string[] = [];
  let last = -1;
  for (const column of table.columns) {
    const index = headings.findIndex((heading) => isSameName(heading, column));
    if (index <= last) continue;
    shared.push(column);
    last = index;
  }
  return shared;
}

export function headingsOf({ columns }: TablePlan): string[] {
  return columns.map(({ name }) => name);
}

/** Names of tables and headings are the same in capitals and small letters. */
export function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

export function shareRows(one: CellRange, other: CellRange): boolean {
  return one.firstRow <= other.lastRow && other.firstRow <= one.lastRow;
}

function canBecome(table: OwnTable, plan: TablePlan, above: OwnTable | undefined): boolean {
  return (
    table.hasHeader &&
    table.hasTotalRow === plan.totalRow &&
    table.range.firstColumn === plan.range.firstColumn &&
    (!above || table.range.firstRow > above.range.lastRow) &&
    sharedColumns({ table, plan }).length > 0
  );
}
