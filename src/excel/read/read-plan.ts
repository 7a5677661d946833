import type { CellRange } from '../../core/grid/address';
import { LARGEST_MESSAGE } from '../excel-context';

/** How full an answer is meant to be; what is left up to the limit is room for rows longer than those before. */
const WANTED_BYTES = LARGEST_MESSAGE * 0.96;

/** Cells to be read, and for whom. */
export interface ReadTask<Owner> {
  readonly owner: Owner;
  readonly cells: CellRange;
}

/**
 * Decides what each round trip asks for: rows of one task after another until the answer is as full as it may be.
 * A task's rows are taken to weigh what those read before did, the first ones `bytesPerCell` a cell.
 */
export class ReadPlan<Owner> {
  readonly #tasks: readonly ReadTask<Owner>[];
  #task = 0;
  /** The next row of the task that is being read. */
  #row = 0;
  /** What a cell of the task being read weighed so far. */
  #measured: number | undefined;
  #wanted = WANTED_BYTES;
  #asked: readonly ReadTask<Owner>[] = [];
  /** What those asked for were taken to weigh. */
  #estimated = 0;
  /** Rows of one task up to this one that were refused together, and what those still to come weigh at least. */
  #refused: { readonly task: number; readonly lastRow: number; readonly bytes: number } | undefined;

  constructor(
    tasks: readonly ReadTask<Owner>[],
    readonly bytesPerCell: number,
  ) {
    this.#tasks = tasks;
    this.#row = tasks[0]?.cells.firstRow ?? 0;
  }

  /** What to ask for next: some rows of each of these; empty when all was read. */
  next(): readonly ReadTask<Owner>[] {
    const asked: ReadTask<Owner>[] = [];
    let room = this.#wanted;
    for (let index = this.#task; index < this.#tasks.length; index++) {
      const { owner, cells } = this.#tasks[index]!;
      const isStarted = index === this.#task;
      const firstRow = isStarted ? this.#row : cells.firstRow;
      const perCell = (isStarted ? this.#measured : undefined) ?? this.bytesPerCell;
      const perRow = perCell * (cells.lastColumn - cells.firstColumn + 1);
      const fitting = Math.floor(room / perRow);
      if (fitting === 0 && asked.length > 0) break;
      const lastRow = Math.min(cells.lastRow, firstRow + Math.max(fitting, 1) - 1);
      asked.push({ owner, cells: { ...cells, firstRow, lastRow } });
      room -= (lastRow - firstRow + 1) * perRow;
      if (lastRow < cells.lastRow) break;
    }
    this.#asked = asked;
    this.#estimated = this.#wanted - room;
    return asked;
  }

  /** Takes note that what was asked for has come, and what the last of it weighed. */
  received(bytesOfLast: number): void {
    const last = this.#asked.at(-1);
    if (!last) return;
    this.#task += this.#asked.length - 1;
    const { cells } = this.#tasks[this.#task]!;
    if (last.cells.lastRow === cells.lastRow) {
      this.#task++;
      this.#row = this.#tasks[this.#task]?.cells.firstRow ?? 0;
      this.#measured = undefined;
    } else {
      this.#row = last.cells.lastRow + 1;
      this.#measured = Math.max(
        1,
        bytesOfLast / cellCount(last.cells),
        this.#leastOfRefused(bytesOfLast, cells),
      );
    }
    this.#wanted = WANTED_BYTES;
  }

  /** Takes note that the answer would have been too large; false where less cannot be asked for. */
  halve(): boolean {
    const first = this.#asked[0];
    const isOneRow = this.#asked.length === 1 && first?.cells.firstRow === first?.cells.lastRow;
    // Less than what was asked for: what it may weigh says nothing where the estimate was that wrong.
    this.#wanted = Math.min(this.#wanted, this.#estimated) / 2;
    const isOneTask = this.#asked.length === 1;
    this.#refused =
      first && isOneTask
        ? { task: this.#task, lastRow: first.cells.lastRow, bytes: LARGEST_MESSAGE }
        : undefined;
    return !isOneRow;
  }

  /** What a cell of the rows to come weighs at least, since with those that have come now they were too heavy. */
  #leastOfRefused(bytes: number, cells: CellRange): number {
    const refused = this.#refused;
    this.#refused = undefined;
    if (refused?.task !== this.#task || refused.lastRow < this.#row) return 0;
    const left = refused.bytes - bytes;
    this.#refused = { ...refused, bytes: left };
    return left / cellCount({ ...cells, firstRow: this.#row, lastRow: refused.lastRow });
  }
}

export function cellCount(range: CellRange): number {
  return (range.lastRow - range.firstRow + 1) * (range.lastColumn - range.firstColumn + 1);
}
