import type { NumberFormat, Run, Table } from '../document';

/** The label of the row with the `place`-th largest number of a column. */
export function leader(table: Table, column: string, place: number): Run {
  return { type: 'leader', table: table.id, column, place };
}

/** A number of that row: of the column itself, or of another column. */
export function leaderFigure(
  table: Table,
  column: string,
  place: number,
  format: NumberFormat,
  show: string = column,
): Run {
  return { type: 'leader figure', table: table.id, column, place, show, format };
}
