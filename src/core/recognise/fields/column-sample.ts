import type { DateSystem } from '../../calendar/civil-date';
import type { Cell } from '../../grid/cell';
import type { Grid } from '../../grid/grid';
import { KIND_CODE } from '../../grid/cell';
import { tidyText } from '../values/normalise-text';

/** Whether one cell is of a sort; the function itself is the name under which its share is remembered. */
export type CellTest = (cell: Cell, system: DateSystem) => boolean;

interface Occurrence {
  readonly cell: Cell;
  times: number;
}

/** Some of a column's cells, each different value once with the number of times it occurs. */
export class ColumnSample {
  readonly #occurrences: readonly Occurrence[];
  readonly #system: DateSystem;
  readonly #shares = new Map<CellTest, number>();
  /** Cells looked at, blank ones too. */
  readonly size: number;
  /** Cells that hold something. */
  readonly filled: number;

  constructor(grid: Grid, column: number, rows: readonly number[]) {
    const occurrences = new Map<string, Occurrence>();
    this.#system = grid.source.dateSystem;
    this.size = rows.length;
    let filled = 0;
    for (const row of rows) {
      const kind = grid.kindCodeAt(row, column);
      if (kind === KIND_CODE.blank) continue;
      const key = `${kind} ${grid.valueAt(row, column)}`;
      const known = occurrences.get(key);
      if (known) known.times++;
      else {
        const cell = grid.cellAt(row, column);
        // A cell of spaces looks blank and is meant so.
        if (cell.kind === 'text' && tidyText(cell.text) === '') continue;
        occurrences.set(key, { cell, times: 1 });
      }
      filled++;
    }
    this.#occurrences = [...occurrences.values()];
    this.filled = filled;
  }

  get isBlank(): boolean {
    return this.filled === 0;
  }

  /** Different values. */
  get distinct(): number {
    return this.#occurrences.length;
  }

  /** The different values, in the order in which they first occur. */
  get cells(): readonly Cell[] {
    return this.#occurrences.map(({ cell }) => cell);
  }

  /** The share, 0–1, of the filled cells that pass; 0 where none is filled. */
  share(test: CellTest): number {
    const known = this.#shares.get(test);
    if (known !== undefined) return known;
    let passing = 0;
    for (const { cell, times } of this.#occurrences) if (test(cell, this.#system)) passing += times;
    const share = this.filled === 0 ? 0 : passing / this.filled;
    this.#shares.set(test, share);
    return share;
  }

  /** The share of the filled cells whose value occurs once. */
  get uniqueShare(): number {
    if (this.filled === 0) return 0;
    return this.#occurrences.filter(({ times }) => times === 1).length / this.filled;
  }

  /** Characters of an average text; 0 where there is none. */
  get averageLength(): number {
    let length = 0;
    let texts = 0;
    for (const { cell, times } of this.#occurrences) {
      if (cell.kind !== 'text') continue;
      length += cell.text.length * times;
      texts += times;
    }
    return texts === 0 ? 0 : length / texts;
  }
}

const FROM_THE_TOP = 40;
const SPREAD = 80;

/** Rows to look at: the first of the body and others spread evenly to its end; always the same for the same body. */
export function sampleRows(firstRow: number, lastRow: number): number[] {
  const count = lastRow - firstRow + 1;
  if (count <= FROM_THE_TOP + SPREAD)
    return Array.from({ length: Math.max(0, count) }, (_, i) => firstRow + i);
  const top = Array.from({ length: FROM_THE_TOP }, (_, index) => firstRow + index);
  const rest = count - FROM_THE_TOP;
  const spread = Array.from(
    { length: SPREAD },
    (_, index) => firstRow + FROM_THE_TOP + Math.floor((index * rest) / SPREAD),
  );
  return [...top, ...spread];
}
