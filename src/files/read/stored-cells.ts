import { cellAddress, MAXIMUM_COLUMNS, MAXIMUM_ROWS } from '../../core/grid/address';
import { MAXIMUM_SPANNED_CELLS } from './limits';
import { ReadFault } from './read-fault';

/**
 * The places of the cells in which a file stores values, noted by walking it without the library, so that the
 * library's result can be held against them. Places outside Excel's limits or absurdly far out are refused before
 * the library meets them.
 */
export class StoredCells {
  readonly #rows: number[] = [];
  readonly #columns: number[] = [];
  #lastRow = -1;
  #lastColumn = -1;

  add(row: number, column: number): void {
    this.reach(row, column);
    this.#rows.push(row);
    this.#columns.push(column);
  }

  /** Makes room for a cell at that place, which is not noted. */
  reach(row: number, column: number): void {
    if (row <= this.#lastRow && column <= this.#lastColumn) return;
    this.#lastRow = Math.max(row, this.#lastRow);
    this.#lastColumn = Math.max(column, this.#lastColumn);
    const cell = cellAddress(row, column);
    if (row >= MAXIMUM_ROWS || column >= MAXIMUM_COLUMNS)
      throw new ReadFault('cell-reference-wrong', { cell });
    const spanned = (this.#lastRow + 1) * (this.#lastColumn + 1);
    if (spanned > MAXIMUM_SPANNED_CELLS) throw new ReadFault('cell-too-far', { cell });
  }

  forEach(visit: (row: number, column: number) => void): void {
    for (let index = 0; index < this.#rows.length; index++) visit(this.#rows[index]!, this.#columns[index]!);
  }
}
