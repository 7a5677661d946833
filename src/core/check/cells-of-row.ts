import type { Field } from '../profile/profile';
import { fieldColumn } from '../records/tally-columns';
import type { CheckContext } from './check-context';
import type { Parameters, Told } from './finding';
import { cellPlace } from './places';

/** What is told of cells of one row of a log or register. */
export function cellsOfRow(
  context: CheckContext,
  record: number,
  fields: readonly Field[],
  parameters: Parameters,
): Told {
  const layout = context.layout(context.columns.layout[record]!);
  const row = context.columns.row[record]!;
  return {
    places: fields.flatMap((field) => {
      const column = fieldColumn(layout, field)?.column;
      return column === undefined ? [] : [cellPlace(layout.grid, row, column)];
    }),
    parameters,
  };
}
