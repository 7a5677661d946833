import type { CellRange } from '../../core/grid/address';
import { Grid, type GridData } from '../../core/grid/grid';
import type { SourceWorkbook } from '../../core/grid/workbook';
import { type CellPlace, LiveGrid } from '../../excel/listen/live-grid';
import type { ChangedSheet } from '../../excel/listen/read-changes';
import { hashGrids } from '../../excel/read/hash-grids';

/** What was read again of a sheet, as plain data that goes from thread to thread. See `ChangedSheet`. */
export type ChangedSheetData =
  | {
      readonly kind: 'areas';
      readonly sheet: string;
      readonly areas: readonly { readonly area: CellRange; readonly cells: GridData }[];
    }
  | { readonly kind: 'whole'; readonly sheet?: string; readonly grid: GridData }
  | { readonly kind: 'gone'; readonly sheet: string };

/** Cells of a sheet that are not what they were; `grid` is the sheet as it is now. */
export interface CellsOfSheet {
  readonly grid: Grid;
  readonly cells: readonly CellPlace[];
}

/** What was read again, as it is sent. */
export function changedSheetData(changed: ChangedSheet): ChangedSheetData {
  if (changed.kind === 'gone') return changed;
  if (changed.kind === 'whole') return { ...changed, grid: changed.grid.data };
  const areas = changed.areas.map(({ area, cells }) => ({ area, cells: cells.data }));
  return { ...changed, areas };
}

/** Puts what was read again in the place of what was there. */
export class LiveSheets {
  /** The sheets that changed before, with the index of their texts. */
  readonly #live = new WeakMap<Grid, LiveGrid>();

  /**
   * The workbook as it is now: the same one where nothing is other than it was. `changed` names the cells that are not
   * what they were; it is absent where more than cells changed: rows that moved, sheets, what is hidden or merged.
   */
  async apply(
    workbook: SourceWorkbook,
    sheets: readonly ChangedSheetData[],
  ): Promise<{ readonly workbook: SourceWorkbook; readonly changed?: readonly CellsOfSheet[] }> {
    const grids = new Map(workbook.grids.map((grid) => [grid.source.sheet, grid]));
    const changed: CellsOfSheet[] = [];
    let isCellsOnly = true;
    let isNews = false;
    // Names may have been exchanged: all that went goes before anything comes.
    for (const change of sheets)
      if (change.kind !== 'areas' && change.sheet !== undefined) grids.delete(change.sheet);
    for (const change of sheets) {
      if (change.kind !== 'areas') {
        isNews = true;
        isCellsOnly = false;
        if (change.kind === 'whole') grids.set(change.grid.source.sheet, new Grid(change.grid));
        continue;
      }
      const before = grids.get(change.sheet);
      if (!before) continue;
      const { grid, cells } = await this.#replace(before, change.areas);
      if (grid === before) continue;
      isNews = true;
      if (cells.length === 0) isCellsOnly = false;
      grids.set(change.sheet, grid);
      changed.push({ grid, cells });
    }
    if (!isNews) return { workbook };
    const now = [...grids.values()].sort((one, other) => one.source.position - other.source.position);
    const { sha256, byteCount } = await hashGrids(now);
    return { workbook: { ...workbook, grids: now, sha256, byteCount }, ...(isCellsOnly && { changed }) };
  }

  async #replace(
    before: Grid,
    areas: readonly { readonly area: CellRange; readonly cells: GridData }[],
  ): Promise<CellsOfSheet> {
    // This thread has nobody to give way to.
    const live = this.#live.get(before) ?? new LiveGrid(before, () => Promise.resolve());
    const cells: (readonly CellPlace[])[] = [];
    for (const { area, cells: part } of areas) cells.push(await live.replace(area, new Grid(part)));
    this.#live.set(live.grid, live);
    return { grid: live.grid, cells: cells.flat() };
  }
}
