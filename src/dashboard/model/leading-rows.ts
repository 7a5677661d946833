import type { ViewTable } from './view';
import { partCells } from './view-table';

/** The rows that share the largest (or smallest) number of a column. */
export interface Leaders {
  readonly names: readonly string[];
  readonly value: number;
}

/** The rows with the most and the fewest of a column, and how many rows have a number; undefined where none has. */
export function findLeaders(
  table: ViewTable,
  column: string,
): { readonly most: Leaders; readonly least: Leaders; readonly rows: number } | undefined {
  const found = partCells(table, column).flatMap(({ label, cell }) =>
    cell.type === 'figure' ? [{ label, value: cell.value }] : [],
  );
  if (found.length === 0) return undefined;
  const values = found.map(({ value }) => value);
  const withValue = (value: number): Leaders => ({
    names: found.filter((one) => one.value === value).map(({ label }) => label),
    value,
  });
  return {
    most: withValue(maximum(values)),
    least: withValue(-maximum(values.map((value) => -value))),
    rows: found.length,
  };
}

function maximum(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), -Infinity);
}
