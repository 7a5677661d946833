import { type CellRange, cellAddress, parseRangeAddress } from '../../src/core/grid/address';
import type { SheetVisibility } from '../../src/core/grid/grid';
import type { DraftCell } from './cell';

/** A sheet being filled in, row by row. Rows are one-based as on the screen; columns are zero-based. */
export class SheetDraft {
  readonly rows: DraftCell[][] = [];
  readonly merges: CellRange[] = [];
  /** One-based rows shown in bold. */
  readonly boldRows = new Set<number>();
  readonly widths: number[] = [];
  isProtected = false;

  constructor(
    readonly name: string,
    readonly visibility: SheetVisibility = 'visible',
  ) {}

  /** The row the next `append` writes. */
  get nextRow(): number {
    return this.rows.length + 1;
  }

  /** Adds a row below the last; returns its number. */
  append(cells: readonly DraftCell[] = []): number {
    this.rows.push([...cells]);
    return this.rows.length;
  }

  /** Adds a row in bold, such as a heading; returns its number. */
  appendBold(cells: readonly DraftCell[]): number {
    const row = this.append(cells);
    this.boldRows.add(row);
    return row;
  }

  /** Writes one cell wherever it lies, and returns its address. */
  set(row: number, column: number, cell: DraftCell): string {
    while (this.rows.length < row) this.rows.push([]);
    const cells = this.rows[row - 1]!;
    while (cells.length <= column) cells.push(null);
    cells[column] = cell;
    return cellAddress(row - 1, column);
  }

  cellAt(row: number, column: number): DraftCell {
    return this.rows[row - 1]?.[column] ?? null;
  }

  /** Merges an area such as `A1:J1`. */
  merge(address: string): void {
    const range = parseRangeAddress(address);
    if (!range) throw new Error(`${address} is no range to merge`);
    this.merges.push(range);
  }
}
