import { around, LAST_COLUMN, LAST_ROW, type Area } from './area';
import type { CellValue } from './cell-value';

/** One row's cells. Values and styles lie by column; formulas are rare and lie by name. */
export interface CellRow {
  readonly values: (CellValue | undefined)[];
  /** Style numbers by column; `undefined` where the cell has none of its own. */
  readonly styles: (number | undefined)[];
  /** Formulas with their equals sign, by column. */
  readonly formulas: Map<number, string>;
}

/** The cells of a sheet: a million rows are a million small arrays, and nothing is kept of blank rows. */
export class CellStore {
  /** Told of each cell right before it changes. */
  beforeChange: (row: number, column: number) => void = () => undefined;
  #rows = new Map<number, CellRow>();
  #lastRow = -1;
  #lastColumn = -1;

  /** The farthest row and column that ever held something, -1 where nothing did: the used area ends there or before. */
  get reach(): { readonly row: number; readonly column: number } {
    return { row: this.#lastRow, column: this.#lastColumn };
  }

  valueAt(row: number, column: number): CellValue | undefined {
    return this.#rows.get(row)?.values[column];
  }

  formulaAt(row: number, column: number): string | undefined {
    return this.#rows.get(row)?.formulas.get(column);
  }

  /** The style the cell itself has, whatever its row and column say. */
  styleAt(row: number, column: number): number | undefined {
    return this.#rows.get(row)?.styles[column];
  }

  setValue(row: number, column: number, value: CellValue | undefined): void {
    this.beforeChange(row, column);
    if (value === undefined) {
      const cells = this.#rows.get(row);
      if (cells) cells.values[column] = undefined;
      return;
    }
    this.row(row).values[column] = value;
    if (column > this.#lastColumn) this.#lastColumn = column;
  }

  setFormula(row: number, column: number, formula: string | undefined): void {
    this.beforeChange(row, column);
    if (formula === undefined) this.#rows.get(row)?.formulas.delete(column);
    else this.row(row).formulas.set(column, formula);
  }

  setStyle(row: number, column: number, style: number | undefined): void {
    this.beforeChange(row, column);
    if (style === undefined) {
      const cells = this.#rows.get(row);
      if (cells) cells.styles[column] = undefined;
      return;
    }
    this.row(row).styles[column] = style;
    if (column > this.#lastColumn) this.#lastColumn = column;
  }

  /** The row's cells, made where there are none yet. */
  row(row: number): CellRow {
    const known = this.#rows.get(row);
    if (known) return known;
    const made: CellRow = { values: [], styles: [], formulas: new Map() };
    this.#rows.set(row, made);
    if (row > this.#lastRow) this.#lastRow = row;
    return made;
  }

  /** The row's cells where there are any. */
  rowIfAny(row: number): CellRow | undefined {
    return this.#rows.get(row);
  }

  /** The rows that hold something within an area, in order. */
  *rowsIn({ top, bottom }: Pick<Area, 'top' | 'bottom'>): Generator<readonly [number, CellRow]> {
    if (bottom - top < this.#rows.size) {
      for (let row = top; row <= bottom; row++) {
        const cells = this.#rows.get(row);
        if (cells) yield [row, cells];
      }
      return;
    }
    const within = [...this.#rows.keys()].filter((row) => row >= top && row <= bottom);
    for (const row of within.sort((one, other) => one - other)) yield [row, this.#rows.get(row)!];
  }

  /** The smallest area around all cells with a value, or also with a style of their own; `undefined` where there are none. */
  usedArea(within: Area, valuesOnly: boolean): Area | undefined {
    let used: Area | undefined;
    for (const [row, cells] of this.rowsIn(within)) {
      const isUsed = (column: number) =>
        cells.values[column] !== undefined || (!valuesOnly && cells.styles[column] !== undefined);
      const last = Math.min(
        within.right,
        Math.max(cells.values.length, valuesOnly ? 0 : cells.styles.length) - 1,
      );
      let left = within.left;
      while (left <= last && !isUsed(left)) left++;
      if (left > last) continue;
      let right = last;
      while (!isUsed(right)) right--;
      const part = { top: row, left, bottom: row, right };
      used = used ? around(used, part) : part;
    }
    return used;
  }

  /** Moves everything in an area by rows and columns; what lay at the target is lost, the source is left blank. */
  move(area: Area, rows: number, columns: number): void {
    const carried = [...this.rowsIn(area)].map(([row, cells]) => ({ row, cells: takeCells(cells, area) }));
    const target = { top: area.top + rows, bottom: area.bottom + rows };
    for (const [, cells] of this.rowsIn(target)) {
      takeCells(cells, { ...area, left: area.left + columns, right: area.right + columns });
    }
    for (const { row, cells } of carried) {
      if (row + rows < 0 || row + rows > LAST_ROW) continue;
      for (const { column, value, style, formula } of cells) {
        const to = column + columns;
        if (to < 0 || to > LAST_COLUMN) continue;
        this.setValue(row + rows, to, value);
        this.setStyle(row + rows, to, style);
        this.setFormula(row + rows, to, formula);
      }
    }
  }

  /** Takes cells' own styles off, where no row or column gives them another. */
  dropStyles(area: Area): void {
    for (const [, { styles }] of this.rowsIn(area)) {
      const last = Math.min(area.right, styles.length - 1);
      for (let column = area.left; column <= last; column++) {
        if (styles[column] === 0) styles[column] = undefined;
      }
    }
  }

  /** Drops rows that hold nothing any more. */
  tidy(): void {
    for (const [row, cells] of this.#rows) {
      const blank = (list: readonly unknown[]) => list.every((item) => item === undefined);
      if (cells.formulas.size === 0 && blank(cells.values) && blank(cells.styles)) this.#rows.delete(row);
    }
  }
}

interface TakenCell {
  readonly column: number;
  readonly value: CellValue | undefined;
  readonly style: number | undefined;
  readonly formula: string | undefined;
}

function takeCells(cells: CellRow, { left, right }: Area): TakenCell[] {
  const taken: TakenCell[] = [];
  const last = Math.min(right, Math.max(cells.values.length, cells.styles.length) - 1);
  for (let column = left; column <= last; column++) {
    const value = cells.values[column];
    const style = cells.styles[column];
    const formula = cells.formulas.get(column);
    if (value === undefined && style === undefined && formula === undefined) continue;
    taken.push({ column, value, style, formula });
    cells.values[column] = undefined;
    cells.styles[column] = undefined;
    cells.formulas.delete(column);
  }
  return taken;
}
