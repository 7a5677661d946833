import { type CellRange, columnLetters } from '../../core/grid/address';
import type { SheetPlan, TablePlan } from '../../core/report/workbook/plan';
import {
  headingsOf,
  isSameName,
  type KeptTable,
  matchTables,
  type OwnTable,
  sharedColumns,
  shareRows,
} from './own-tables';
import type { WriteQueue } from './write-queue';

/**
 * Empties one of our sheets for a plan, but keeps its tables where it can, at the places and with the columns the plan
 * has for them: formulas of people's own that name a table or a column of it go on. A table that is gone goes with its
 * rows, so that such formulas say #REF! rather than add up what else comes to stand there. Gives the tables kept: Excel's
 * ids by the plan's names.
 */
export async function emptySheet(
  queue: WriteQueue,
  worksheet: Excel.Worksheet,
  { tables: own, used }: { readonly tables: readonly OwnTable[]; readonly used?: CellRange | undefined },
  plan: SheetPlan,
): Promise<ReadonlyMap<string, string>> {
  const { kept: matched, gone } = matchTables(own, plan.tables);
  // Hidden lines are no part of what is cleared: they would hide what comes to lie there.
  await queue.add(() => {
    const cells = worksheet.getRange();
    cells.rowHidden = false;
    cells.columnHidden = false;
  }, 3);
  if (own.length === 0) {
    await queue.add(() => {
      worksheet.getRange().clear();
    }, 2);
    return new Map();
  }
  for (const table of own) {
    // First: rows that a filter hides would stay hidden as others come and go.
    await queue.add(() => {
      tableOf(queue, table).clearFilters();
    }, 2);
  }
  const rows = new RowsOfSheet(queue, worksheet, matched);
  for (const table of gone.toSorted((one, other) => other.range.firstRow - one.range.firstRow)) {
    const isBeside = own.some((other) => other !== table && shareRows(other.range, table.range));
    if (isBeside) await queue.add(() => void tableOf(queue, table).convertToRange(), 2);
    else await rows.delete(table.range.firstRow, table.range.lastRow);
  }
  if (used) await clearAround(queue, worksheet, rows, used);
  for (const [index, keptTable] of matched.entries()) {
    await fitColumns(queue, keptTable);
    await fitRows(rows, index, keptTable.plan);
    await emptyTable(queue, keptTable);
  }
  return new Map(matched.map(({ table, plan: { name } }) => [name, table.id]));
}

/** Where the kept tables of a sheet lie while whole rows come and go. */
class RowsOfSheet {
  readonly #queue: WriteQueue;
  readonly #worksheet: Excel.Worksheet;
  readonly ranges: { firstRow: number; lastRow: number; firstColumn: number; lastColumn: number }[];

  constructor(queue: WriteQueue, worksheet: Excel.Worksheet, kept: readonly KeptTable[]) {
    this.#queue = queue;
    this.#worksheet = worksheet;
    this.ranges = kept.map(({ table: { range } }) => ({ ...range }));
  }

  async insert(before: number, count: number): Promise<void> {
    await this.#queue.add(() => {
      this.#rows(before, before + count - 1).insert('Down');
    }, 2);
    for (const range of this.ranges) {
      if (range.firstRow >= before) range.firstRow += count;
      if (range.lastRow >= before) range.lastRow += count;
    }
  }

  async delete(first: number, last: number): Promise<void> {
    await this.#queue.add(() => {
      this.#rows(first, last).delete('Up');
    }, 2);
    const count = last - first + 1;
    for (const range of this.ranges) {
      if (range.firstRow > last) range.firstRow -= count;
      if (range.lastRow > last) range.lastRow -= count;
      else if (range.lastRow >= first) range.lastRow = first - 1;
    }
  }

  #rows(first: number, last: number): Excel.Range {
    return this.#worksheet.getRange(`${first + 1}:${last + 1}`);
  }
}

/** Clears everything but the kept tables: the rows between them, and what lies beside them. */
async function clearAround(
  queue: WriteQueue,
  worksheet: Excel.Worksheet,
  { ranges }: RowsOfSheet,
  used: CellRange,
): Promise<void> {
  const clear = (address: string) =>
    queue.add(() => {
      worksheet.getRange(address).clear();
    }, 2);
  let next = 0;
  for (const { firstRow, lastRow, firstColumn, lastColumn } of ranges) {
    if (next < firstRow) await clear(`${next + 1}:${firstRow}`);
    if (firstColumn > 0) await clear(`A${firstRow + 1}:${columnLetters(firstColumn - 1)}${lastRow + 1}`);
    if (lastColumn < used.lastColumn) {
      await clear(
        `${columnLetters(lastColumn + 1)}${firstRow + 1}:${columnLetters(used.lastColumn)}${lastRow + 1}`,
      );
    }
    next = lastRow + 1;
  }
  if (next <= used.lastRow) await clear(`${next + 1}:${used.lastRow + 1}`);
}

/** Columns are known by their headings: those the plan has not go, those it has besides come where they belong. */
async function fitColumns(queue: WriteQueue, keptTable: KeptTable): Promise<void> {
  const { table, plan } = keptTable;
  const shared = sharedColumns(keptTable);
  for (const column of table.columns.filter((name) => !shared.includes(name))) {
    await queue.add(() => {
      tableOf(queue, table).columns.getItem(column).delete();
    }, 3);
  }
  for (const [index, heading] of headingsOf(plan).entries()) {
    if (shared.some((column) => isSameName(column, heading))) continue;
    await queue.add(() => {
      tableOf(queue, table).columns.add(index, undefined, heading);
    }, 3);
  }
}

/** Rows come or go above the table until it begins where the plan has it, then within until it is as high. */
async function fitRows(
  rows: RowsOfSheet,
  index: number,
  { range: wanted, totalRow }: TablePlan,
): Promise<void> {
  const range = rows.ranges[index]!;
  const down = wanted.firstRow - range.firstRow;
  if (down > 0) await rows.insert(range.firstRow, down);
  if (down < 0) await rows.delete(wanted.firstRow, range.firstRow - 1);
  const lastOfBody = range.lastRow - (totalRow ? 1 : 0);
  const more = wanted.lastRow - range.lastRow;
  // Before the last row, so that they come within the table.
  if (more > 0) await rows.insert(lastOfBody, more);
  if (more < 0) await rows.delete(lastOfBody + more + 1, lastOfBody);
}

async function emptyTable(queue: WriteQueue, { table }: KeptTable): Promise<void> {
  await queue.add(() => {
    const kept = tableOf(queue, table);
    kept.getDataBodyRange().clear('Contents');
    kept.getRange().clear('Formats');
    kept.getRange().clear('Hyperlinks');
  }, 6);
}

function tableOf({ context }: WriteQueue, { id }: OwnTable): Excel.Table {
  return context.workbook.tables.getItem(id);
}
