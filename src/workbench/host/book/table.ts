import { columnsOf, rowsOf, type Area } from './area';
import { readable } from './readable-value';
import type { Json } from '../json';
import { AutoFilter, type Filter } from './filter';
import type { Sheet } from './sheet';
import type { SortKey } from './sort';

/** How a table was sorted: as it was asked for, and as the keys were read. */
export interface TableSorting {
  readonly keys: readonly SortKey[];
  readonly fields: Json;
  readonly matchCase: boolean;
  readonly method: string;
}

/** A table on a sheet. Its headings are the texts of its header cells. */
export class Table {
  showHeaders = true;
  showTotals = false;
  style = 'TableStyleMedium2';
  highlightFirstColumn = false;
  highlightLastColumn = false;
  showBandedRows = true;
  showBandedColumns = false;
  showFilterButton = true;
  /** Set once the table is gone. */
  deleted = false;
  /** Numbers its columns were made under; they stay with a column when others come or go. */
  columnIds: number[];
  /** How it was sorted last; `undefined` where it was not, or that is forgotten. */
  sorting: TableSorting | undefined;
  readonly autoFilter: AutoFilter;
  #hiddenHeadings: string[] | undefined;

  constructor(
    readonly sheet: Sheet,
    readonly id: string,
    public name: string,
    /** With header and total row. */
    public area: Area,
  ) {
    this.autoFilter = new AutoFilter(sheet, this);
    this.columnIds = Array.from({ length: columnsOf(area) }, (_, index) => index + 1);
  }

  /** The rows between header and totals; `undefined` where there are none. */
  get body(): Area | undefined {
    const top = this.area.top + (this.showHeaders ? 1 : 0);
    const bottom = this.area.bottom - (this.showTotals ? 1 : 0);
    return top <= bottom ? { ...this.area, top, bottom } : undefined;
  }

  get headerRow(): Area | undefined {
    return this.showHeaders ? { ...this.area, bottom: this.area.top } : undefined;
  }

  get totalRow(): Area | undefined {
    return this.showTotals ? { ...this.area, top: this.area.bottom } : undefined;
  }

  get rowFilter(): Filter {
    return this.autoFilter.put(this.area);
  }

  get bodyRows(): number {
    return this.body ? rowsOf(this.body) : 0;
  }

  /** The names of its columns, from left to right. */
  get headings(): readonly string[] {
    if (!this.showHeaders) return this.#hiddenHeadings ?? [];
    const { left, right, top } = this.area;
    return Array.from({ length: right - left + 1 }, (_, index) =>
      String(readable(this.sheet.cells.valueAt(top, left + index))),
    );
  }

  /** Keeps the headings while no header row shows them. */
  keepHeadings(): void {
    this.#hiddenHeadings = [...this.headings];
  }

  /** The position of a column by its heading, whatever the case; -1 where there is none. */
  columnOf(heading: string): number {
    const wanted = heading.toLowerCase();
    return this.headings.findIndex((name) => name.toLowerCase() === wanted);
  }
}

/** Tells that a table is there no more. */
export function tellGone(table: Table): void {
  const { id: tableId, name: tableName, sheet } = table;
  table.deleted = true;
  sheet.workbook.events.tell({ kind: 'table deleted', tableId, tableName, sheetId: sheet.id });
}
