import type { Cell } from '../grid/cell';
import type { Grid } from '../grid/grid';
import { BLANK_CODE, CellCodes, type SerialKey } from './cell-codes';

/** Rows read at a time: few enough to stay in the processor's cache, many enough to be worth the bookkeeping. */
export const STRETCH = 4096;

/** A column of a row table with what its cells say in the stretch of rows being read. */
export class CodedColumn<Reading> {
  /** By offset in the stretch. */
  readonly codes = new Int32Array(STRETCH);
  readonly #cells: CellCodes<Reading>;

  constructor(
    grid: Grid,
    readonly column: number,
    read: (cell: Cell) => Reading,
    serialKey?: SerialKey,
  ) {
    this.#cells = new CellCodes(grid, read, serialKey);
  }

  /** Reads a stretch of at most `STRETCH` rows. */
  read(firstRow: number, count: number): void {
    this.#cells.readRows(this.column, firstRow, count, this.codes);
  }

  /** The texts of the column so far, by their index on the grid. */
  get texts(): readonly number[] {
    return this.#cells.texts;
  }

  isBlank(offset: number): boolean {
    return this.codes[offset] === BLANK_CODE;
  }

  at(offset: number): Reading {
    return this.#cells.readings[this.codes[offset]!]!;
  }

  /** What a cell with that code says. */
  readingOf(code: number): Reading {
    return this.#cells.readings[code]!;
  }
}

/** One aspect of a log's or register's rows: it reads its columns and writes what they say into the record. */
export interface RowPart {
  readonly columns: readonly CodedColumn<unknown>[];
  readonly write: (record: number, offset: number) => void;
}
