import type { CellRange } from '../../core/grid/address';
import { KIND_CODE } from '../../core/grid/cell';
import { Grid, PAGE_SIZE } from '../../core/grid/grid';
import { cellOfKey } from './cell-of-key';
import { CELLS_A_TURN, type Pause } from '../pause';

/** A cell, zero-based. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/**
 * A sheet that is kept as it stands in Excel. What is read again of it takes the place of what was there; pages of
 * cells that lie above are shared with the grid before, which stays as it was.
 */
export class LiveGrid {
  #grid: Grid;
  /** Where each text lies among the grid's; made when it is first needed. */
  #textIndex: Map<string, number> | undefined;

  constructor(
    grid: Grid,
    readonly pause: Pause,
  ) {
    this.#grid = grid;
  }

  get grid(): Grid {
    return this.#grid;
  }

  /** Puts cells that were read again in place, and gives those that are not what they were. `part` holds them at their places. */
  async replace(area: CellRange, part: Grid): Promise<readonly CellPlace[]> {
    const changed = await this.#compare(area, part);
    const isSameLayout = hasSameLayout(this.#grid, part, area);
    if (changed.length === 0 && isSameLayout) return [];
    if (changed.length === 0)
      this.#grid = new Grid({ ...this.#grid.data, ...layoutOf(this.#grid, part, area) });
    else await this.#rebuild(area, part);
    return changed;
  }

  async #compare(area: CellRange, part: Grid): Promise<CellPlace[]> {
    const old = this.#grid;
    const changed: CellPlace[] = [];
    let looked = 0;
    for (let row = area.firstRow; row <= area.lastRow; row++) {
      const width = Math.max(old.rowWidth(row), part.rowWidth(row));
      const last = Math.min(area.lastColumn, width - 1);
      for (let column = area.firstColumn; column <= last; column++) {
        if (!isSame(old, part, row, column)) changed.push({ row, column });
      }
      looked += width;
      if (looked > CELLS_A_TURN) {
        looked = 0;
        await this.pause();
      }
    }
    return changed;
  }

  /** Makes the grid anew from the page on in which the area begins. */
  async #rebuild(area: CellRange, part: Grid): Promise<void> {
    const old = this.#grid;
    const { data } = old;
    const rows = Math.max(old.rowCount, part.rowCount);
    const firstCell = data.rowStarts[Math.min(area.firstRow, old.rowCount)]!;
    const shared = Math.floor(firstCell / PAGE_SIZE);
    const cells = new CellPages(data.kindPages, data.valuePages, shared, firstCell);
    const texts = [...data.texts];
    const textIndex = (this.#textIndex ??= await this.#indexTexts(texts));
    const rowStarts = new Float64Array(rows + 1);
    rowStarts.set(data.rowStarts.subarray(0, Math.min(area.firstRow, old.rowCount) + 1));
    rowStarts.fill(firstCell, old.rowCount + 1);
    const numberOf = (text: string): number => {
      const known = textIndex.get(text);
      if (known !== undefined) return known;
      textIndex.set(text, texts.length);
      return texts.push(text) - 1;
    };
    let copied = 0;
    let columnCount = data.columnCount;
    for (let row = Math.min(area.firstRow, old.rowCount); row < rows; row++) {
      const isRead = row >= area.firstRow && row <= area.lastRow;
      const width = isRead ? widthOf(old, part, row, area) : old.rowWidth(row);
      for (let column = 0; column < width; column++) {
        const isOld = !isRead || column < area.firstColumn || column > area.lastColumn;
        const from = isOld ? old : part;
        const kind = from.kindCodeAt(row, column);
        const value = from.valueAt(row, column);
        const isText = kind === KIND_CODE.text || kind === KIND_CODE.error;
        cells.add(kind, isText && !isOld ? numberOf(part.textOf(value)) : value);
      }
      columnCount = Math.max(columnCount, width);
      rowStarts[row + 1] = cells.count;
      copied += width;
      if (copied > CELLS_A_TURN) {
        copied = 0;
        await this.pause();
      }
    }
    const pages = cells.finish();
    this.#grid = new Grid({ ...data, ...layoutOf(old, part, area), ...pages, rowStarts, columnCount, texts });
  }

  async #indexTexts(texts: readonly string[]): Promise<Map<string, number>> {
    const index = new Map<string, number>();
    for (let first = 0; first < texts.length; first += CELLS_A_TURN) {
      if (first > 0) await this.pause();
      texts.slice(first, first + CELLS_A_TURN).forEach((text, at) => index.set(text, first + at));
    }
    return index;
  }
}

/** Pages of cells to which cells are added; those before `shared` are another grid's. */
class CellPages {
  readonly #kindPages: Uint8Array[];
  readonly #valuePages: Float64Array[];
  count: number;

  constructor(kinds: readonly Uint8Array[], values: readonly Float64Array[], shared: number, count: number) {
    this.#kindPages = kinds.slice(0, shared);
    this.#valuePages = values.slice(0, shared);
    this.count = count;
    const used = count - shared * PAGE_SIZE;
    if (used === 0) return;
    this.#open();
    this.#kindPages[shared]!.set(kinds[shared]!.subarray(0, used));
    this.#valuePages[shared]!.set(values[shared]!.subarray(0, used));
  }

  add(kind: number, value: number): void {
    const offset = this.count % PAGE_SIZE;
    if (offset === 0) this.#open();
    this.#kindPages.at(-1)![offset] = kind;
    this.#valuePages.at(-1)![offset] = value;
    this.count++;
  }

  finish(): { kindPages: Uint8Array[]; valuePages: Float64Array[] } {
    const used = this.count % PAGE_SIZE;
    if (used > 0) {
      this.#kindPages.push(this.#kindPages.pop()!.slice(0, used));
      this.#valuePages.push(this.#valuePages.pop()!.slice(0, used));
    }
    return { kindPages: this.#kindPages, valuePages: this.#valuePages };
  }

  #open(): void {
    this.#kindPages.push(new Uint8Array(PAGE_SIZE));
    this.#valuePages.push(new Float64Array(PAGE_SIZE));
  }
}

function isSame(old: Grid, part: Grid, row: number, column: number): boolean {
  const kind = old.kindCodeAt(row, column);
  if (kind !== part.kindCodeAt(row, column)) return false;
  if (old.formulaAt(row, column) !== part.formulaAt(row, column)) return false;
  const [before, now] = [old.valueAt(row, column), part.valueAt(row, column)];
  const isText = kind === KIND_CODE.text || kind === KIND_CODE.error;
  return isText ? old.textOf(before) === part.textOf(now) : before === now;
}

/** How wide a row is once the area is read again: blank cells at its end are left out. */
function widthOf(old: Grid, part: Grid, row: number, area: CellRange): number {
  const before = old.rowWidth(row);
  if (before > area.lastColumn + 1) return before;
  const kept = Math.min(before, area.firstColumn);
  let width = Math.min(part.rowWidth(row), area.lastColumn + 1);
  while (width > kept && part.kindCodeAt(row, width - 1) === KIND_CODE.blank) width--;
  return Math.max(width, kept);
}

/** What lies over the cells, with that of the area from the part: formulas, merged areas, what is hidden. */
function layoutOf({ data }: Grid, part: Grid, area: CellRange) {
  const { firstRow, lastRow, firstColumn, lastColumn } = area;
  const formulas = new Map(data.formulas);
  for (const key of data.formulas.keys()) if (isWithin(key, area)) formulas.delete(key);
  for (const [key, formula] of part.data.formulas) formulas.set(key, formula);
  const beside = (lines: readonly number[], first: number, last: number, read: readonly number[]) =>
    [...lines.filter((line) => line < first || line > last), ...read].sort((one, other) => one - other);
  return {
    formulas,
    merges: [
      ...data.merges.filter(
        (merge) =>
          merge.lastRow < firstRow ||
          merge.firstRow > lastRow ||
          merge.lastColumn < firstColumn ||
          merge.firstColumn > lastColumn,
      ),
      ...part.data.merges,
    ],
    hiddenRows: beside(data.hiddenRows, firstRow, lastRow, part.data.hiddenRows),
    hiddenColumns: beside(data.hiddenColumns, firstColumn, lastColumn, part.data.hiddenColumns),
  };
}

function hasSameLayout(old: Grid, part: Grid, area: CellRange): boolean {
  const { formulas, ...lines } = layoutOf(old, part, area);
  const { merges, hiddenRows, hiddenColumns } = old.data;
  const keyOf = (ranges: readonly CellRange[]) => ranges.map((range) => JSON.stringify(range)).sort();
  return (
    formulas.size === old.data.formulas.size &&
    JSON.stringify([keyOf(lines.merges), lines.hiddenRows, lines.hiddenColumns]) ===
      JSON.stringify([keyOf(merges), hiddenRows, hiddenColumns])
  );
}

function isWithin(key: number, { firstRow, lastRow, firstColumn, lastColumn }: CellRange): boolean {
  const { row, column } = cellOfKey(key);
  return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
}
