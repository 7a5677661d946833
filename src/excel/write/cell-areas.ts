import { type CellRange, rangeAddress } from '../../core/grid/address';

/** A list of ranges may be so long in one call. */
const LONGEST_ADDRESS = 8000;

/** Collects cells row by row and joins them into as few rectangles as reading order gives. */
export class CellAreas {
  readonly #done: CellRange[] = [];
  /** Rectangles that end in the row before the one being collected, or in it. */
  #open: CellRange[] = [];
  #run: CellRange | undefined;

  /** `joinRows`: whether a rectangle may be more than one row high. */
  constructor(readonly joinRows = true) {}

  /** Cells come in order of rows, then columns. */
  add(row: number, column: number): void {
    const run = this.#run;
    if (run && run.firstRow === row && run.lastColumn === column - 1) {
      this.#run = { ...run, lastColumn: column };
      return;
    }
    this.#endRun();
    this.#run = { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
  }

  ranges(): readonly CellRange[] {
    this.#endRun();
    this.#done.push(...this.#open);
    this.#open = [];
    return this.#done;
  }

  #endRun(): void {
    const run = this.#run;
    if (!run) return;
    this.#run = undefined;
    const above = this.#open.findIndex(
      (range) =>
        this.joinRows &&
        range.lastRow === run.firstRow - 1 &&
        range.firstColumn === run.firstColumn &&
        range.lastColumn === run.lastColumn,
    );
    if (above < 0) {
      this.#done.push(...this.#open.filter((range) => range.lastRow < run.firstRow - 1));
      this.#open = [...this.#open.filter((range) => range.lastRow >= run.firstRow - 1), run];
    } else this.#open[above] = { ...this.#open[above]!, lastRow: run.lastRow };
  }
}

/** Addresses that name these ranges together, each short enough for one call. */
export function joinedAddresses(ranges: readonly CellRange[]): string[] {
  const joined: string[] = [];
  let current = '';
  for (const address of ranges.map(rangeAddress)) {
    if (current !== '' && current.length + address.length >= LONGEST_ADDRESS) {
      joined.push(current);
      current = '';
    }
    current += current === '' ? address : `,${address}`;
  }
  if (current !== '') joined.push(current);
  return joined;
}
