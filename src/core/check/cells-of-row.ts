import type { Field } from '../profile/profile';
import { fieldColumn } from '../records/tally-columns';
import type { CheckContext, RowSpan } from './check-context';
import type { Occurrence, RowOccurrence } from './finding';
import { cellPlace } from './places';

/** An occurrence about cells of one row of a log or register. */
export function cellsOfRow(
  context: CheckContext,
  { layout: index }: RowSpan,
  record: number,
  fields: readonly Field[],
  parameters: Occurrence['parameters'],
): RowOccurrence {
  const layout = context.layout(index);
  const row = context.columns.row[record]!;
  return {
    record,
    places: fields.flatMap((field) => {
      const column = fieldColumn(layout, field)?.column;
      return column === undefined ? [] : [cellPlace(layout.grid, row, column)];
    }),
    parameters,
    effect: context.effects.ofRecord(record),
  };
}
