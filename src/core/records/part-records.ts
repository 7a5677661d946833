import type { AxisMeaning, Layout } from '../recognise/layout';

/** Where a record of a matrix, block or summary stands on its sheet. */
interface RecordPlaces {
  readonly row: ArrayLike<number>;
  readonly column: ArrayLike<number>;
}

/**
 * Tells which records of a table count only a part of their measure: the incidents that an alarm started, beside its
 * activations. `undefined` where the table has none.
 */
export function partReader(
  layout: Layout,
  { row, column }: RecordPlaces,
): ((record: number) => boolean) | undefined {
  if (layout.context.isPart) return () => true;
  const rows = partLines(layout.countRows);
  const columns = partLines(layout.countColumns);
  if (rows.size === 0 && columns.size === 0) return undefined;
  return (record) => rows.has(row[record]!) || columns.has(column[record]!);
}

function partLines(lines: readonly (AxisMeaning & { readonly index: number })[]): ReadonlySet<number> {
  return new Set(lines.filter(({ isPart }) => isPart).map(({ index }) => index));
}
