import { isDateFormat } from 'hucre';

import type { CellRange } from '../../core/grid/address';
import { rememberFormats } from '../../core/grid/date-formats';
import { cellKey, type Grid, type GridSource } from '../../core/grid/grid';
import { CELLS_A_TURN, type Pause } from '../pause';
import { GridBuilder } from '../../core/grid/grid-builder';

/** Cells as Excel hands them over: an array a row. */
export type CellRows = readonly (readonly unknown[])[];

/** Fills a grid with blocks of rows in their order. Empty cells at a row's end are left out. */
export class GridFiller {
  readonly builder: GridBuilder;
  readonly #errors: ReadonlySet<number>;
  readonly #showsDate = rememberFormats(isDateFormat);

  /** `errors` names the cells, by `cellKey`, that hold an error: in Excel's answer it looks like a text. */
  constructor(source: GridSource, errors: ReadonlySet<number>) {
    this.builder = new GridBuilder(source);
    this.#errors = errors;
  }

  add(place: CellRange, values: CellRows, numberFormats: CellRows): void {
    for (let index = 0; index < values.length; index++) {
      const cells = values[index]!;
      const width = filledWidth(cells);
      if (width === 0) continue;
      const row = place.firstRow + index;
      this.builder.skipToRow(row);
      for (let column = 0; column < place.firstColumn; column++) this.builder.blank();
      for (let column = 0; column < width; column++) {
        this.#addCell(cells[column], numberFormats[index]?.[column], row, place.firstColumn + column);
      }
      this.builder.endRow();
    }
  }

  /** The same for a large block, with a pause between turns. */
  async addInTurns(place: CellRange, values: CellRows, numberFormats: CellRows, pause: Pause): Promise<void> {
    const rowsATurn = Math.max(1, Math.floor(CELLS_A_TURN / (values[0]?.length ?? 1)));
    for (let first = 0; first < values.length; first += rowsATurn) {
      if (first > 0) await pause();
      const end = first + rowsATurn;
      const part = { ...place, firstRow: place.firstRow + first };
      this.add(part, values.slice(first, end), numberFormats.slice(first, end));
    }
  }

  finish(): Grid {
    return this.builder.finish();
  }

  #addCell(value: unknown, format: unknown, row: number, column: number): void {
    if (typeof value === 'number') {
      if (this.#showsDate(String(format))) this.builder.date(value);
      else this.builder.number(value);
    } else if (typeof value === 'boolean') this.builder.boolean(value);
    else if (typeof value !== 'string' || value === '') this.builder.blank();
    else if (this.#errors.size > 0 && this.#errors.has(cellKey(row, column))) this.builder.error(value);
    else this.builder.text(value);
  }
}

function filledWidth(cells: readonly unknown[]): number {
  let width = cells.length;
  while (width > 0 && (cells[width - 1] === '' || cells[width - 1] === null)) width--;
  return width;
}
