import type { CellRange } from './address';
import { type Cell, KIND_CODE } from './cell';
import { cellKey, Grid, type GridData, type GridSource, PAGE_SIZE } from './grid';

/** A power of two. */
const TEXT_INDEXES = 16;

/**
 * Builds a grid row by row: add the cells of a row from left to right, then `endRow`. Rows may be skipped.
 * Appending never copies what was added before.
 */
export class GridBuilder {
  readonly #source: GridSource;
  readonly #rowStarts: number[] = [0];
  readonly #kindPages: Uint8Array[] = [];
  readonly #valuePages: Float64Array[] = [];
  readonly #texts: string[] = [];
  /** By the last character: a map of a million texts would grow in one long step. */
  readonly #textIndexes = Array.from({ length: TEXT_INDEXES }, () => new Map<string, number>());
  readonly #formulas = new Map<number, string>();
  readonly #merges: CellRange[] = [];
  readonly #hiddenRows: number[] = [];
  readonly #hiddenColumns: number[] = [];
  #cellCount = 0;
  #columnCount = 0;
  #kindPage = new Uint8Array(0);
  #valuePage = new Float64Array(0);

  constructor(source: GridSource) {
    this.#source = source;
  }

  /** The zero-based row that is being written. */
  get row(): number {
    return this.#rowStarts.length - 1;
  }

  blank(): void {
    this.#add(KIND_CODE.blank, 0);
  }

  text(text: string): void {
    this.#add(KIND_CODE.text, this.#indexOfText(text));
  }

  number(value: number): void {
    this.#add(KIND_CODE.number, value);
  }

  /** Adds a date or time; `serial` in the workbook's own date system. */
  date(serial: number): void {
    this.#add(KIND_CODE.date, serial);
  }

  boolean(value: boolean): void {
    this.#add(KIND_CODE.boolean, value ? 1 : 0);
  }

  /** Adds an error cell; `code` as Excel shows it, such as `#DIV/0!`. */
  error(code: string): void {
    this.#add(KIND_CODE.error, this.#indexOfText(code));
  }

  cell(cell: Cell): void {
    switch (cell.kind) {
      case 'blank':
        this.blank();
        return;
      case 'text':
        this.text(cell.text);
        return;
      case 'number':
        this.number(cell.number);
        return;
      case 'date':
        this.date(cell.serial);
        return;
      case 'boolean':
        this.boolean(cell.boolean);
        return;
      case 'error':
        this.error(cell.code);
    }
  }

  /** Closes the row being written and opens the next. */
  endRow(): void {
    const width = this.#cellCount - this.#rowStarts.at(-1)!;
    if (width > this.#columnCount) this.#columnCount = width;
    this.#rowStarts.push(this.#cellCount);
  }

  /** Closes rows, empty where nothing was added, until `row` is the one being written. */
  skipToRow(row: number): void {
    while (this.row < row) this.endRow();
  }

  formula(row: number, column: number, formula: string): void {
    this.#formulas.set(cellKey(row, column), formula);
  }

  merge(range: CellRange): void {
    this.#merges.push(range);
  }

  hideRow(row: number): void {
    this.#hiddenRows.push(row);
  }

  hideColumn(column: number): void {
    this.#hiddenColumns.push(column);
  }

  /** The finished grid. A row with cells that was not ended is ended first. */
  finish(): Grid {
    if (this.#cellCount > this.#rowStarts.at(-1)!) this.endRow();
    const used = this.#cellCount % PAGE_SIZE;
    if (used > 0) {
      this.#kindPages[this.#kindPages.length - 1] = this.#kindPage.slice(0, used);
      this.#valuePages[this.#valuePages.length - 1] = this.#valuePage.slice(0, used);
    }
    const data: GridData = {
      source: this.#source,
      rowStarts: Float64Array.from(this.#rowStarts),
      columnCount: this.#columnCount,
      kindPages: this.#kindPages,
      valuePages: this.#valuePages,
      texts: this.#texts,
      formulas: this.#formulas,
      merges: this.#merges,
      hiddenRows: this.#hiddenRows,
      hiddenColumns: this.#hiddenColumns,
    };
    return new Grid(data);
  }

  #indexOfText(text: string): number {
    const textIndex = this.#textIndexes[text.charCodeAt(text.length - 1) & (TEXT_INDEXES - 1)]!;
    const known = textIndex.get(text);
    if (known !== undefined) return known;
    const index = this.#texts.length;
    this.#texts.push(text);
    textIndex.set(text, index);
    return index;
  }

  #add(kind: number, value: number): void {
    const offset = this.#cellCount % PAGE_SIZE;
    if (offset === 0) {
      this.#kindPage = new Uint8Array(PAGE_SIZE);
      this.#valuePage = new Float64Array(PAGE_SIZE);
      this.#kindPages.push(this.#kindPage);
      this.#valuePages.push(this.#valuePage);
    }
    this.#kindPage[offset] = kind;
    this.#valuePage[offset] = value;
    this.#cellCount++;
  }
}

/** Builds a grid from rows of cells, for small sheets and tests. */
export function gridOfCells(source: GridSource, rows: readonly (readonly Cell[])[]): Grid {
  const builder = new GridBuilder(source);
  for (const row of rows) {
    for (const cell of row) builder.cell(cell);
    builder.endRow();
  }
  return builder.finish();
}
