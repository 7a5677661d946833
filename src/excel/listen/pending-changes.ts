import { type CellRange } from '../../core/grid/address';

/** With more areas than these on a sheet, reading the sheet between the first and the last is as quick. */
const MOST_AREAS = 40;

/** What is to be read again of one sheet. */
export type PendingSheet = 'whole' | readonly CellRange[];

/** Gathers what changes until it is read again: what changed twice is read once. */
export class PendingChanges {
  #sheets = new Map<string, 'whole' | CellRange[]>();
  #mayHaveMoved = false;

  get isEmpty(): boolean {
    return this.#sheets.size === 0 && !this.#mayHaveMoved;
  }

  /** Sheets may have come or gone. */
  addSheets(): void {
    this.#mayHaveMoved = true;
  }

  /** Forgets what is not among these sheets. */
  keepOnly(sheets: { readonly has: (sheetId: string) => boolean }): void {
    for (const id of this.#sheets.keys()) if (!sheets.has(id)) this.#sheets.delete(id);
  }

  /** Rows or columns came or went, so that everything may lie elsewhere. */
  addWhole(sheetId: string): void {
    this.#sheets.set(sheetId, 'whole');
  }

  add(sheetId: string, areas: readonly CellRange[]): void {
    const known = this.#sheets.get(sheetId);
    if (known === 'whole' || areas.length === 0) return;
    const joined = known ?? [];
    for (const area of areas) addArea(joined, area);
    this.#sheets.set(sheetId, joined.length > MOST_AREAS ? [joined.reduce(around)] : joined);
  }

  /** Hands over everything gathered, by the sheet's id, and begins anew. */
  take(): { readonly sheets: ReadonlyMap<string, PendingSheet>; readonly lookForSheets: boolean } {
    const taken = { sheets: this.#sheets, lookForSheets: this.#mayHaveMoved };
    this.#sheets = new Map();
    this.#mayHaveMoved = false;
    return taken;
  }
}

/** Adds an area to others that do not overlap, and keeps it so. */
function addArea(areas: CellRange[], area: CellRange): void {
  let wanted = area;
  for (;;) {
    const index = areas.findIndex((other) => touch(other, wanted));
    if (index < 0) break;
    const [other] = areas.splice(index, 1);
    wanted = around(wanted, other!);
  }
  areas.push(wanted);
}

/** Whether two areas overlap, or lie in the same columns with no row between: cells typed one below the other. */
function touch(one: CellRange, other: CellRange): boolean {
  const overlap =
    one.firstRow <= other.lastRow &&
    other.firstRow <= one.lastRow &&
    one.firstColumn <= other.lastColumn &&
    other.firstColumn <= one.lastColumn;
  const stacked =
    one.firstColumn === other.firstColumn &&
    one.lastColumn === other.lastColumn &&
    (one.lastRow + 1 === other.firstRow || other.lastRow + 1 === one.firstRow);
  return overlap || stacked;
}

function around(one: CellRange, other: CellRange): CellRange {
  return {
    firstRow: Math.min(one.firstRow, other.firstRow),
    lastRow: Math.max(one.lastRow, other.lastRow),
    firstColumn: Math.min(one.firstColumn, other.firstColumn),
    lastColumn: Math.max(one.lastColumn, other.lastColumn),
  };
}
