import type { CellRange } from '../../core/grid/address';
import type { Grid, GridSource } from '../../core/grid/grid';
import { CellAreas } from '../write/cell-areas';
import { cellOfKey } from './cell-of-key';

/**
 * What listening must know of a sheet whose cells somebody else keeps: where it lies, how large it is and where its
 * formulas are. Cells go to another thread without being copied, so they cannot be looked at here again.
 */
export class KnownSheet {
  readonly source: GridSource;
  #rowCount: number;
  #columnCount: number;
  #formulas: ReadonlySet<number>;

  /** `grid` may be handed to another thread afterwards. */
  constructor(grid: Grid) {
    this.source = grid.source;
    this.#rowCount = grid.rowCount;
    this.#columnCount = grid.columnCount;
    this.#formulas = new Set(grid.data.formulas.keys());
  }

  get rowCount(): number {
    return this.#rowCount;
  }

  get columnCount(): number {
    return this.#columnCount;
  }

  get hasFormulas(): boolean {
    return this.#formulas.size > 0;
  }

  /** Where the formulas are, in as few rectangles as reading order gives. */
  formulaAreas(): readonly CellRange[] {
    const areas = new CellAreas();
    for (const key of [...this.#formulas].sort((one, other) => one - other)) {
      const { row, column } = cellOfKey(key);
      areas.add(row, column);
    }
    return areas.ranges();
  }

  /** Takes note that an area was read again; `part` holds its cells at their places. */
  readAgain({ firstRow, lastRow, firstColumn, lastColumn }: CellRange, part: Grid): void {
    this.#rowCount = Math.max(this.#rowCount, part.rowCount);
    this.#columnCount = Math.max(this.#columnCount, part.columnCount);
    const isElsewhere = (key: number) => {
      const { row, column } = cellOfKey(key);
      return row < firstRow || row > lastRow || column < firstColumn || column > lastColumn;
    };
    this.#formulas = new Set([...this.#formulas].filter(isElsewhere).concat([...part.data.formulas.keys()]));
  }
}

/** Takes note of sheets before their cells are handed over. */
export function knownSheets(sheets: ReadonlyMap<string, Grid>): Map<string, KnownSheet> {
  return new Map([...sheets].map(([id, grid]) => [id, new KnownSheet(grid)]));
}
