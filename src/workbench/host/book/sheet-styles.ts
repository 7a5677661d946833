import { isWholeColumns, isWholeRows, type Area } from './area';
import type { CellStore } from './cell-store';
import type { CellStyle } from './cell-style';
import type { StyleChange, StyleTable } from './style-table';

/** The styles of a sheet's cells: a cell's own style goes before its row's, a row's before its column's. */
export class SheetStyles {
  #rows = new Map<number, number>();
  #columns = new Map<number, number>();
  /** Told right before the style of whole rows or columns changes. */
  beforeLinesChange: () => void = () => undefined;

  constructor(
    private readonly cells: CellStore,
    private readonly table: StyleTable,
  ) {}

  numberAt(row: number, column: number): number {
    return this.cells.styleAt(row, column) ?? this.#rows.get(row) ?? this.#columns.get(column) ?? 0;
  }

  at(row: number, column: number): CellStyle {
    return this.table.styleOf(this.numberAt(row, column));
  }

  /** Changes the style of every cell of an area; whole columns and rows are changed as such. */
  change(area: Area, change: StyleChange): void {
    this.changeNumbers(area, this.table.changer(change));
  }

  /** The same with a change of style numbers. */
  changeNumbers(area: Area, changed: (number: number) => number): void {
    if (isWholeColumns(area) || isWholeRows(area)) this.beforeLinesChange();
    if (isWholeColumns(area)) this.#changeColumns(area, changed);
    else if (isWholeRows(area)) this.#changeRows(area, changed);
    else this.#changeCells(area, changed);
  }

  /** Every style number in an area, once. */
  numbersIn(area: Area): Set<number> {
    const numbers = new Set<number>();
    let rowsWithOwn = 0;
    for (const [row] of this.cells.rowsIn(area)) {
      rowsWithOwn++;
      for (let column = area.left; column <= area.right; column++) numbers.add(this.numberAt(row, column));
    }
    for (const [row, number] of this.#rows) {
      if (row < area.top || row > area.bottom || this.cells.rowIfAny(row)) continue;
      rowsWithOwn++;
      numbers.add(number);
    }
    if (rowsWithOwn <= area.bottom - area.top) {
      let styled = 0;
      for (const [column, number] of this.#columns) {
        if (column < area.left || column > area.right) continue;
        styled++;
        numbers.add(number);
      }
      if (styled <= area.right - area.left) numbers.add(0);
    }
    return numbers;
  }

  /** Rows and columns with a style of their own, for whoever writes them down. */
  get rowStyles(): ReadonlyMap<number, number> {
    return this.#rows;
  }

  get columnStyles(): ReadonlyMap<number, number> {
    return this.#columns;
  }

  /** Moves the styles of whole rows (or columns) at and behind `from` by `count`; a negative count deletes. */
  shift(axis: 'rows' | 'columns', from: number, count: number): void {
    this.beforeLinesChange();
    const styles = axis === 'rows' ? this.#rows : this.#columns;
    const moved = new Map<number, number>();
    for (const [index, number] of styles) {
      if (index < from) moved.set(index, number);
      else if (count > 0 || index >= from - count) moved.set(index + count, number);
    }
    if (axis === 'rows') this.#rows = moved;
    else this.#columns = moved;
  }

  /** Remembers the styles of whole rows and columns; gives what puts them back. */
  keepLines(): () => void {
    const rows = new Map(this.#rows);
    const columns = new Map(this.#columns);
    return () => {
      this.beforeLinesChange();
      this.#rows = new Map(rows);
      this.#columns = new Map(columns);
    };
  }

  #changeColumns(area: Area, changed: (number: number) => number): void {
    for (const [row, cells] of this.cells.rowsIn(area)) {
      const ofRow = this.#rows.get(row);
      for (let column = area.left; column <= area.right; column++) {
        const own = cells.styles[column] ?? ofRow;
        if (own !== undefined) this.cells.setStyle(row, column, changed(own));
      }
    }
    for (const [row, number] of this.#rows) {
      if (this.cells.rowIfAny(row)) continue;
      for (let column = area.left; column <= area.right; column++) {
        this.cells.setStyle(row, column, changed(number));
      }
    }
    for (let column = area.left; column <= area.right; column++) {
      this.#columns.set(column, changed(this.#columns.get(column) ?? 0));
    }
  }

  #changeRows(area: Area, changed: (number: number) => number): void {
    for (let row = area.top; row <= area.bottom; row++) {
      const ofRow = this.#rows.get(row);
      for (const [column, own] of (this.cells.rowIfAny(row)?.styles ?? []).entries()) {
        if (own !== undefined) this.cells.setStyle(row, column, changed(own));
      }
      // Until now these cells took after their columns; from now on their row would go before.
      for (const [column, number] of ofRow === undefined ? this.#columns : []) {
        if (this.cells.styleAt(row, column) === undefined) this.cells.setStyle(row, column, changed(number));
      }
      this.#rows.set(row, changed(ofRow ?? 0));
    }
  }

  #changeCells(area: Area, changed: (number: number) => number): void {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        this.cells.setStyle(row, column, changed(this.numberAt(row, column)));
      }
    }
  }
}
