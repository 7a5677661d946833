import { parseCellAddress } from '../../grid/address';
import type { Cell } from '../../grid/cell';
import { cellKey, type Grid } from '../../grid/grid';
import type { SourceWorkbook } from '../../grid/workbook';
import type { Profile } from '../../profile/profile';
import { type CellEdit, type Edit, isSameCell, type LeftOut, type LeftOutReason } from './edit';
import { gridWithCells } from './edit-grid';
import { editProfile, levelsToMake, saidInProfile } from './edit-profile';

/** The workbooks and what was decided about them. */
export interface Sources {
  readonly workbooks: readonly SourceWorkbook[];
  readonly profile: Profile;
}

export interface AppliedEdits extends Sources {
  /** What was changed, in order. */
  readonly edits: readonly Edit[];
  /** What was not, because its place no longer holds what it held when the fix was described. */
  readonly leftOut: readonly LeftOut[];
}

/**
 * Makes edits, in their order, in the workbooks as they were read and in the profile. Each place must hold what the
 * edit says was there before; one that does not is named and left as it is. What was given is not changed.
 */
export function applyEdits({ workbooks, profile }: Sources, edits: readonly Edit[]): AppliedEdits {
  const sheets = new SheetEdits(workbooks);
  const made: Edit[] = [];
  const leftOut: LeftOut[] = [];
  let changed = profile;
  for (const edit of edits) {
    const reason = edit.kind === 'cell' ? sheets.make(edit) : reasonAgainst(changed, edit);
    if (reason !== undefined) {
      leftOut.push({ ...placeOf(edit), reason });
      continue;
    }
    if (edit.kind !== 'cell') changed = editProfile(changed, edit);
    made.push(edit);
  }
  return { workbooks: sheets.finish(), profile: changed, edits: made, leftOut };
}

/** Where an edit lies, to name it. */
export function placeOf(edit: Edit): Omit<LeftOut, 'reason'> {
  const { rule } = edit;
  switch (edit.kind) {
    case 'cell':
      return { rule, file: edit.file, sheet: edit.sheet, cell: edit.cell };
    case 'month':
    case 'duplicate':
      return { rule, file: edit.file, sheet: edit.sheet };
    case 'alias':
      return { rule };
  }
}

function reasonAgainst(profile: Profile, edit: Exclude<Edit, CellEdit>): LeftOutReason | undefined {
  if (saidInProfile(profile, edit) !== edit.before) return 'changed since';
  const makes = edit.before === undefined && edit.after !== undefined;
  return makes && levelsToMake(profile, edit) !== edit.made ? 'changed since' : undefined;
}

class SheetEdits {
  readonly #workbooks: readonly SourceWorkbook[];
  readonly #grids = new Map<string, Grid>();
  readonly #cells = new Map<Grid, Map<number, Cell>>();

  constructor(workbooks: readonly SourceWorkbook[]) {
    this.#workbooks = workbooks;
    for (const { file, grids } of workbooks) {
      for (const grid of grids) {
        const key = sheetKey(file, grid.source.sheet);
        if (!this.#grids.has(key)) this.#grids.set(key, grid);
      }
    }
  }

  /** Notes an edit; gives the reason where it cannot be made. */
  make({ file, sheet, cell, before, after }: CellEdit): LeftOutReason | undefined {
    const grid = this.#grids.get(sheetKey(file, sheet));
    const place = parseCellAddress(cell);
    if (!grid || !place) return 'not there';
    const { row, column } = place;
    if (grid.formulaAt(row, column) !== undefined) return 'formula';
    let cells = this.#cells.get(grid);
    if (!cells) this.#cells.set(grid, (cells = new Map<number, Cell>()));
    const key = cellKey(row, column);
    if (!isSameCell(cells.get(key) ?? grid.cellAt(row, column), before)) return 'changed since';
    cells.set(key, after);
    return undefined;
  }

  finish(): SourceWorkbook[] {
    return this.#workbooks.map((workbook) => {
      if (!workbook.grids.some((grid) => this.#cells.has(grid))) return workbook;
      const grids = workbook.grids.map((grid) => {
        const cells = this.#cells.get(grid);
        return cells ? gridWithCells(grid, cells) : grid;
      });
      return { ...workbook, grids };
    });
  }
}

function sheetKey(file: string, sheet: string): string {
  return JSON.stringify([file, sheet]);
}
