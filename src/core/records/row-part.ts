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
  readonly #reaches: readonly MergeDown[];
  /** 1 where a cell says nothing of its own and is part of one merged over several rows. */
  readonly #lent = new Uint8Array(STRETCH);

  /** With `reach: 'merged'` a cell merged down over several rows speaks for all of them, as a reader takes it. */
  constructor(
    grid: Grid,
    readonly column: number,
    read: (cell: Cell) => Reading,
    { serialKey, reach }: { readonly serialKey?: SerialKey; readonly reach?: 'merged' } = {},
  ) {
    this.#cells = new CellCodes(grid, read, serialKey);
    this.#reaches = reach === undefined ? [] : mergesDown(grid, column);
  }

  /** Reads a stretch of at most `STRETCH` rows. */
  read(firstRow: number, count: number): void {
    this.#cells.readRows(this.column, firstRow, count, this.codes);
    if (this.#reaches.length === 0) return;
    this.#lent.fill(0);
    for (const { first, last } of this.#reaches) {
      const end = Math.min(last, firstRow + count - 1);
      for (let row = Math.max(first + 1, firstRow); row <= end; row++) {
        if (!this.isBlank(row - firstRow)) continue;
        this.codes[row - firstRow] = this.#cells.codeAt(first, this.column);
        this.#lent[row - firstRow] = 1;
      }
    }
  }

  /** The texts of the column so far, by their index on the grid. */
  get texts(): readonly number[] {
    return this.#cells.texts;
  }

  /** Whether the row has nothing of its own there. */
  isBlank(offset: number): boolean {
    return this.codes[offset] === BLANK_CODE || this.#lent[offset] === 1;
  }

  at(offset: number): Reading {
    return this.#cells.readings[this.codes[offset]!]!;
  }

  /** What a cell with that code says. */
  readingOf(code: number): Reading {
    return this.#cells.readings[code]!;
  }
}

/** The first and last row of a cell merged downwards. */
interface MergeDown {
  readonly first: number;
  readonly last: number;
}

function mergesDown(grid: Grid, column: number): MergeDown[] {
  return grid.data.merges
    .filter(({ firstColumn, firstRow, lastRow }) => firstColumn === column && lastRow > firstRow)
    .map(({ firstRow, lastRow }) => ({ first: firstRow, last: lastRow }));
}

/** One aspect of a log's or register's rows: it reads its columns and writes what they say into the record. */
export interface RowPart {
  readonly columns: readonly CodedColumn<unknown>[];
  readonly write: (record: number, offset: number) => void;
}
