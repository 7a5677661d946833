import { LAST_COLUMN, LAST_ROW, WHOLE_SHEET } from '../../host/book/area';
import { mergeAt } from '../../host/book/merges';
import type { Sheet } from '../../host/book/sheet';
import type { Place } from '../session';

export type Direction = 'up' | 'down' | 'left' | 'right';

const STEPS: Readonly<Record<Direction, readonly [number, number]>> = {
  up: [-1, 0],
  down: [1, 0],
  left: [0, -1],
  right: [0, 1],
};

/** The next cell in a direction: hidden lines are passed over, merged cells are left as one. */
export function nextCell(sheet: Sheet, from: Place, direction: Direction, count = 1): Place {
  const [down, right] = STEPS[direction];
  let { row, column } = from;
  for (let left = count; left > 0; left--) {
    const merged = mergeAt(sheet, row, column);
    let nextRow = merged && down !== 0 ? (down > 0 ? merged.bottom + 1 : merged.top - 1) : row + down;
    let nextColumn =
      merged && right !== 0 ? (right > 0 ? merged.right + 1 : merged.left - 1) : column + right;
    while (isOn(nextRow, nextColumn) && isHidden(sheet, nextRow, nextColumn)) {
      nextRow += down;
      nextColumn += right;
    }
    if (!isOn(nextRow, nextColumn)) break;
    row = nextRow;
    column = nextColumn;
  }
  return { row, column };
}

/** Where Ctrl and an arrow lead: the edge of the block, or the next filled cell, or the end of the sheet. */
export function edgeCell(sheet: Sheet, from: Place, direction: Direction): Place {
  const [down, right] = STEPS[direction];
  const isFilled = ({ row, column }: Place) => sheet.cells.valueAt(row, column) !== undefined;
  const step = ({ row, column }: Place) => ({ row: row + down, column: column + right });
  const used = sheet.cells.usedArea(WHOLE_SHEET, true);
  const isPast = ({ row, column }: Place) =>
    !used ||
    (direction === 'down' && row > used.bottom) ||
    (direction === 'right' && column > used.right) ||
    row < 0 ||
    column < 0;
  let at = from;
  let next = step(at);
  if (isFilled(at) && isOn(next.row, next.column) && isFilled(next)) {
    while (isOn(next.row, next.column) && isFilled(next)) {
      at = next;
      next = step(at);
    }
    return at;
  }
  while (!isPast(next) && isOn(next.row, next.column)) {
    if (isFilled(next)) return next;
    next = step(next);
  }
  return {
    row: down === 0 ? from.row : down > 0 ? LAST_ROW : 0,
    column: right === 0 ? from.column : right > 0 ? LAST_COLUMN : 0,
  };
}

function isOn(row: number, column: number): boolean {
  return row >= 0 && column >= 0 && row <= LAST_ROW && column <= LAST_COLUMN;
}

function isHidden({ rows, columns }: Sheet, row: number, column: number): boolean {
  return rows.isHidden(row) || columns.isHidden(column);
}
