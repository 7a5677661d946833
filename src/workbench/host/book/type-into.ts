import type { Actor } from './book-events';
import { enter } from './enter';
import { tellCellsChanged } from './events-of-change';
import type { Sheet } from './sheet';

/** Types into a cell as a person or a co-author would, beside the add-in; whoever listens is told. */
export function typeInto(
  sheet: Sheet,
  row: number,
  column: number,
  input: string | number | boolean,
  actor: Exclude<Actor, 'add-in'> = 'person',
): void {
  const { workbook } = sheet;
  const usual = workbook.actor;
  workbook.actor = actor;
  try {
    const before = sheet.cells.valueAt(row, column);
    enter(sheet, row, column, input);
    workbook.settle();
    const after = sheet.cells.valueAt(row, column);
    const area = { top: row, left: column, bottom: row, right: column };
    tellCellsChanged(sheet, area, 'RangeEdited', { before, after });
  } finally {
    workbook.actor = usual;
  }
}
