import type { CellRange } from '../../grid/address';
import type { Cell } from '../../grid/cell';
import { KIND_CODE } from '../../grid/cell';
import type { Grid } from '../../grid/grid';
import { cellKey } from '../../grid/grid';
import { tidyText } from '../values/normalise-text';
import { type HeadingReading, readHeadingCell } from '../words/read-heading';
import { scanSheet, type SheetScan } from './scan-sheet';

/** A grid with what recognising asks of it again and again, worked out once. */
export class SheetView {
  readonly scan: SheetScan;
  readonly #headings = new Map<number, HeadingReading>();
  readonly #mergeAt = new Map<number, CellRange>();

  constructor(readonly grid: Grid) {
    this.scan = scanSheet(grid);
    for (const range of grid.data.merges)
      this.#mergeAt.set(cellKey(range.firstRow, range.firstColumn), range);
  }

  /** The text of a cell, tidied; '' for anything that is not text. */
  textAt(row: number, column: number): string {
    if (this.grid.kindCodeAt(row, column) !== KIND_CODE.text) return '';
    return tidyText(this.grid.textOf(this.grid.valueAt(row, column)));
  }

  /** What a cell shows as a heading or label: its text, or a number as it is written; '' for a blank cell. */
  labelAt(row: number, column: number): string {
    const cell = this.grid.cellAt(row, column);
    if (cell.kind === 'text') return tidyText(cell.text);
    return cell.kind === 'number' ? String(cell.number) : this.headingAt(row, column).text;
  }

  /** What a cell says as a heading or label. */
  headingAt(row: number, column: number): HeadingReading {
    // Texts are stored once: the same text says the same wherever it stands.
    const isText = this.grid.kindCodeAt(row, column) === KIND_CODE.text;
    const key = isText ? -1 - this.grid.valueAt(row, column) : cellKey(row, column);
    const known = this.#headings.get(key);
    if (known) return known;
    const heading = readHeadingCell(this.grid.cellAt(row, column), this.grid.source.dateSystem);
    this.#headings.set(key, heading);
    return heading;
  }

  cellAt(row: number, column: number): Cell {
    return this.grid.cellAt(row, column);
  }

  isBlankAt(row: number, column: number): boolean {
    const kind = this.grid.kindCodeAt(row, column);
    return kind === KIND_CODE.blank || (kind === KIND_CODE.text && this.textAt(row, column) === '');
  }

  /** The merged area that begins at a cell. */
  mergeFrom(row: number, column: number): CellRange | undefined {
    return this.#mergeAt.get(cellKey(row, column));
  }

  /** The cell whose content shows at a place: the place itself, or where its merged area begins. */
  originOf(row: number, column: number): { readonly row: number; readonly column: number } {
    for (const merge of this.grid.data.merges) {
      if (
        merge.firstRow <= row &&
        row <= merge.lastRow &&
        merge.firstColumn <= column &&
        column <= merge.lastColumn
      ) {
        return { row: merge.firstRow, column: merge.firstColumn };
      }
    }
    return { row, column };
  }
}
