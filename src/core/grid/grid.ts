import type { DateSystem } from '../calendar/civil-date';
import type { CellRange } from './address';
import { MAXIMUM_COLUMNS } from './address';
import { BLANK_CELL, type Cell, type CellKind, KIND_CODE, KINDS } from './cell';

/** Cells a page holds: pages grow a sheet without copying it, and travel between threads without copying. */
export const PAGE_SIZE = 1 << 16;
const PAGE_SHIFT = 16;
const PAGE_MASK = PAGE_SIZE - 1;

export type SheetVisibility = 'visible' | 'hidden' | 'very hidden';

/** Where a grid came from. */
export interface GridSource {
  /** The file's name, without folders. */
  readonly file: string;
  readonly sheet: string;
  /** Zero-based position in the workbook. */
  readonly position: number;
  readonly visibility: SheetVisibility;
  readonly dateSystem: DateSystem;
}

/**
 * A grid's plain content, ready to be sent between threads. Rows lie behind each other; row r holds the cells
 * `rowStarts[r]` up to `rowStarts[r + 1]`. `values` holds a number, a date serial, 0 or 1, or for text and errors
 * the index into `texts`.
 */
export interface GridData {
  readonly source: GridSource;
  readonly rowStarts: Float64Array;
  readonly columnCount: number;
  readonly kindPages: readonly Uint8Array[];
  readonly valuePages: readonly Float64Array[];
  readonly texts: readonly string[];
  /** Formula text without the leading "=", by `cellKey`. The cell itself holds the cached result. */
  readonly formulas: ReadonlyMap<number, string>;
  readonly merges: readonly CellRange[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** One number for a cell's place, to key maps with. */
export function cellKey(row: number, column: number): number {
  return row * MAXIMUM_COLUMNS + column;
}

/** One sheet: cells with their kinds, merged areas, what is hidden, the date system, and where it came from. */
export class Grid {
  constructor(readonly data: GridData) {}

  get source(): GridSource {
    return this.data.source;
  }

  get rowCount(): number {
    return this.data.rowStarts.length - 1;
  }

  get columnCount(): number {
    return this.data.columnCount;
  }

  /** The cell's kind code (`KIND_CODE`), blank outside the grid: the form for loops over many rows. */
  kindCodeAt(row: number, column: number): number {
    const index = this.#indexOf(row, column);
    return index < 0 ? KIND_CODE.blank : this.data.kindPages[index >>> PAGE_SHIFT]![index & PAGE_MASK]!;
  }

  /** The stored number behind a cell: number, serial, 0/1 or text index; 0 for a blank cell. */
  valueAt(row: number, column: number): number {
    const index = this.#indexOf(row, column);
    return index < 0 ? 0 : this.data.valuePages[index >>> PAGE_SHIFT]![index & PAGE_MASK]!;
  }

  /** The text stored under a text index. */
  textOf(index: number): string {
    return this.data.texts[index] ?? '';
  }

  kindAt(row: number, column: number): CellKind {
    return KINDS[this.kindCodeAt(row, column)]!;
  }

  cellAt(row: number, column: number): Cell {
    const value = this.valueAt(row, column);
    switch (this.kindAt(row, column)) {
      case 'blank':
        return BLANK_CELL;
      case 'text':
        return { kind: 'text', text: this.textOf(value) };
      case 'number':
        return { kind: 'number', number: value };
      case 'date':
        return { kind: 'date', serial: value };
      case 'boolean':
        return { kind: 'boolean', boolean: value === 1 };
      case 'error':
        return { kind: 'error', code: this.textOf(value) };
    }
  }

  formulaAt(row: number, column: number): string | undefined {
    return this.data.formulas.get(cellKey(row, column));
  }

  /** The number of cells the row holds, up to its last written one. */
  rowWidth(row: number): number {
    if (row < 0 || row >= this.rowCount) return 0;
    return this.data.rowStarts[row + 1]! - this.data.rowStarts[row]!;
  }

  isBlankRow(row: number): boolean {
    const width = this.rowWidth(row);
    for (let column = 0; column < width; column++) {
      if (this.kindCodeAt(row, column) !== KIND_CODE.blank) return false;
    }
    return true;
  }

  #indexOf(row: number, column: number): number {
    if (row < 0 || column < 0 || row >= this.rowCount) return -1;
    const index = this.data.rowStarts[row]! + column;
    return index < this.data.rowStarts[row + 1]! ? index : -1;
  }
}
