import type { Actor } from './book-events';
import { enter } from './enter';
import { tellCellsChanged } from './events-of-change';
import { refuseWhereProtected } from './protection';
import type { Sheet } from './sheet';

type Input = string | number | boolean;

/** Types into a cell as a person or a co-author would, beside the add-in; whoever listens is told. */
export function typeInto(
  sheet: Sheet,
  row: number,
  column: number,
  input: Input,
  actor: Exclude<Actor, 'add-in'> = 'person',
): void {
  typeBlock(sheet, row, column, [[input]], actor);
}

/**
 * Types or pastes a block of cells, its upper left corner at `top`, `left`; one step of undo. Rows may differ in length.
 *
 * @throws HostError where the sheet is protected
 */
export function typeBlock(
  sheet: Sheet,
  top: number,
  left: number,
  rows: readonly (readonly Input[])[],
  actor: Exclude<Actor, 'add-in'> = 'person',
): void {
  const { workbook, cells } = sheet;
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (width === 0) return;
  const area = { top, left, bottom: top + rows.length - 1, right: left + width - 1 };
  refuseWhereProtected(sheet, area);
  const isSingle = rows.length === 1 && width === 1;
  const usual = workbook.actor;
  workbook.actor = actor;
  try {
    const before = cells.valueAt(top, left);
    workbook.undo.perform(() => {
      for (const [down, row] of rows.entries()) {
        for (const [right, input] of row.entries()) enter(sheet, top + down, left + right, input);
      }
    });
    workbook.settle();
    const detail = isSingle ? { before, after: cells.valueAt(top, left) } : undefined;
    tellCellsChanged(sheet, area, 'RangeEdited', detail);
  } finally {
    workbook.actor = usual;
  }
}
