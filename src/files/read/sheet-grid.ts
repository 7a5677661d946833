import { cellAddress, MAXIMUM_COLUMNS, MAXIMUM_ROWS } from '../../core/grid/address';
import type { Grid, GridSource } from '../../core/grid/grid';
import { GridBuilder } from '../../core/grid/grid-builder';
import { MAXIMUM_SPANNED_CELLS } from './limits';
import { ReadFault } from './read-fault';

const MILLISECONDS_A_DAY = 86_400_000;
/** The furthest from its day zero that a `Date` reaches. */
const MOST_MILLISECONDS = 8.64e15;

/**
 * Takes a sheet's cells as a reader meets them, in order of rows and columns, and builds the grid. Only what holds
 * a value makes the sheet larger: formatted empty cells do not. An empty text is blank, as it looks; if a formula
 * gave it, the formula is kept. Throws a `ReadFault` where a cell lies outside Excel's limits or absurdly far out.
 */
export class SheetGrid {
  readonly #builder: GridBuilder;
  readonly #hiddenColumns: { first: number; last: number }[] = [];
  readonly #rowLimit: number;
  #row = -1;
  #width = 0;
  #columnCount = 0;

  /** A text file may have more rows than Excel shows. */
  constructor(source: GridSource, { hasExcelLimits = true } = {}) {
    this.#builder = new GridBuilder(source);
    this.#rowLimit = hasExcelLimits ? MAXIMUM_ROWS : Infinity;
  }

  text(row: number, column: number, text: string): void {
    if (text === '') return;
    this.#moveTo(row, column);
    this.#builder.text(text);
  }

  number(row: number, column: number, value: number): void {
    this.#moveTo(row, column);
    this.#builder.number(value);
  }

  date(row: number, column: number, serial: number): void {
    this.#moveTo(row, column);
    this.#builder.date(inWholeMilliseconds(serial));
  }

  boolean(row: number, column: number, value: boolean): void {
    this.#moveTo(row, column);
    this.#builder.boolean(value);
  }

  error(row: number, column: number, code: string): void {
    this.#moveTo(row, column);
    this.#builder.error(code);
  }

  formula(row: number, column: number, formula: string): void {
    this.#builder.formula(row, column, formula);
  }

  merge(firstRow: number, firstColumn: number, lastRow: number, lastColumn: number): void {
    if (firstRow === lastRow && firstColumn === lastColumn) return;
    this.#builder.merge({ firstRow, firstColumn, lastRow, lastColumn });
  }

  /** Remembers a hidden row; call it only for rows that hold something. */
  hideRow(row: number): void {
    this.#builder.hideRow(row);
  }

  /** Remembers hidden columns, both ends included; those beyond the sheet's content are dropped. */
  hideColumns(first: number, last: number): void {
    this.#hiddenColumns.push({ first, last });
  }

  finish(): Grid {
    const hidden = new Set<number>();
    for (const { first, last } of this.#hiddenColumns) {
      for (let column = first; column <= last && column < this.#columnCount; column++) hidden.add(column);
    }
    for (const column of [...hidden].sort((one, other) => one - other)) this.#builder.hideColumn(column);
    return this.#builder.finish();
  }

  /** Opens the place the next value goes to. */
  #moveTo(row: number, column: number): void {
    if (row !== this.#row) {
      if (row < this.#row) throw new ReadFault('cell-out-of-order', { cell: cellAddress(row, column) });
      if (row >= this.#rowLimit)
        throw new ReadFault('cell-reference-wrong', { cell: cellAddress(row, column) });
      this.#checkSpan(row, Math.max(column + 1, this.#columnCount), column);
      this.#builder.skipToRow(row);
      this.#row = row;
      this.#width = 0;
    }
    if (column < this.#width) throw new ReadFault('cell-out-of-order', { cell: cellAddress(row, column) });
    if (column >= this.#columnCount) {
      if (column >= MAXIMUM_COLUMNS) {
        throw new ReadFault('cell-reference-wrong', { cell: cellAddress(row, column) });
      }
      this.#checkSpan(row, column + 1, column);
      this.#columnCount = column + 1;
    }
    for (; this.#width < column; this.#width++) this.#builder.blank();
    this.#width++;
  }

  #checkSpan(row: number, columnCount: number, column: number): void {
    if ((row + 1) * columnCount > MAXIMUM_SPANNED_CELLS) {
      throw new ReadFault('cell-too-far', { cell: cellAddress(row, column) });
    }
  }
}

/**
 * A day and time to the millisecond. 05:05 as the fraction 0.2118055555555556 and as the neighbouring ...5555 are one
 * time: hucre gives dates as a `Date`, and every format must read as the .xlsx of the same cells does.
 */
function inWholeMilliseconds(serial: number): number {
  const milliseconds = Math.round(serial * MILLISECONDS_A_DAY);
  // Not -0, which is another number than 0 to whoever compares cells.
  return Math.abs(milliseconds) <= MOST_MILLISECONDS ? (milliseconds + 0) / MILLISECONDS_A_DAY : serial;
}
