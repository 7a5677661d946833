import type { Figure, TableFigure } from '../figures/figure';
import type { NumberFormat, Table, TableCell } from './document';
import type { ReportContext } from './report-context';

/** A cell whose number is worked out from others. */
export function figureCell(figure: Figure, format: NumberFormat = 'count'): TableCell {
  return { type: 'figure', figure, format };
}

/** The numbers of a column of a table of the report added up, over the rows with these texts. */
export function sumOfRows(
  table: string,
  column: string,
  where: Readonly<Record<string, string>> = {},
): TableFigure {
  return { type: 'rows', table, column, where: conditions(where) };
}

/** How many rows of a table of the report have these texts. */
export function countOfRows(table: string, where: Readonly<Record<string, string>> = {}): TableFigure {
  return { type: 'rows', table, where: conditions(where) };
}

/** The number of another cell of a row. */
export function cellOfRow(table: string, row: number, column: string): TableFigure {
  return { type: 'cell', table, row, column };
}

/**
 * How many parts a table has, neither its total nor its "not recorded" row: its rows counted; in a public copy, which
 * holds values only, the number.
 */
export function countOfParts({ face }: Pick<ReportContext, 'face'>, table: Table): Figure {
  if (face === 'public') {
    return { type: 'constant', value: table.rows.filter(({ role }) => role === 'part').length };
  }
  const remainder = table.rows.find(({ role }) => role === 'not recorded')?.cells[0];
  const rows = countOfRows(table.id);
  if (remainder?.type !== 'text') return rows;
  return less(rows, countOfRows(table.id, { [table.columns[0]!.id]: remainder.text }));
}

/** A total that adds up its column on the sheet itself. */
export function columnSum(table: string, column: string): TableCell {
  return { type: 'column sum', table, column, format: 'count' };
}

/** `now` less each of `others`. */
export function less(now: Figure, ...others: readonly Figure[]): Figure {
  return others.reduce<Figure>((rest, before) => ({ type: 'difference', now: rest, before }), now);
}

function conditions(where: Readonly<Record<string, string>>) {
  return Object.entries(where).map(([column, text]) => ({ column, text }));
}
