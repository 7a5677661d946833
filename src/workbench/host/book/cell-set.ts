import { LAST_COLUMN } from './area';
import type { Sheet } from './sheet';

/** Cells of a workbook, each once. */
export class CellSet {
  readonly #cells = new Map<Sheet, Set<number>>();

  /** Puts a cell in; false where it was there. */
  add(sheet: Sheet, row: number, column: number): boolean {
    let cells = this.#cells.get(sheet);
    if (!cells) this.#cells.set(sheet, (cells = new Set()));
    const key = keyOf(row, column);
    if (cells.has(key)) return false;
    cells.add(key);
    return true;
  }

  has(sheet: Sheet, row: number, column: number): boolean {
    return this.#cells.get(sheet)?.has(keyOf(row, column)) ?? false;
  }

  get isEmpty(): boolean {
    return this.#cells.size === 0;
  }

  clear(): void {
    this.#cells.clear();
  }
}

function keyOf(row: number, column: number): number {
  return row * (LAST_COLUMN + 1) + column;
}
