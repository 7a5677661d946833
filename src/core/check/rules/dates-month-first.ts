import type { Layout } from '../../recognise/layout';
import { tidyText } from '../../recognise/values/normalise-text';
import { cellPlace } from '../places';
import { countedSum } from '../record-sum';
import type { TableRule } from '../rule';

/** A column of dates whose texts are written month first, or some of them: told once for the column. */
export const datesMonthFirst: TableRule = {
  id: 'dates-month-first',
  family: 'columns',
  severity: 'warning',
  scope: 'table',
  reads: ['table notes', 'exclusion', 'area', 'incidents'],
  *check(context, index) {
    const { grid, fields } = context.layout(index);
    for (const { column, header, dateOrder } of fields) {
      const { firstRow, monthFirst, dayFirst, isContradictory, order } = dateOrder ?? {};
      if (firstRow === undefined || isToldAbove(context.recognition.layouts, index, column)) continue;
      const cell = context.gridOf(index).cellAt(firstRow, column);
      yield {
        places: [cellPlace(grid, firstRow, column)],
        parameters: {
          header,
          text: cell.kind === 'text' ? tidyText(cell.text) : '',
          monthFirst: monthFirst!,
          dayFirst: dayFirst!,
          isContradictory: isContradictory ? 1 : 0,
          usual: order!.startsWith('month') ? 'month' : 'day',
        },
        effect: countedSum(context, index).bearing(context),
      };
    }
  },
};

/** A log in sections is a table for each section, and its column was judged as one. */
function isToldAbove(layouts: readonly Layout[], index: number, column: number): boolean {
  const { grid, fields } = layouts[index]!;
  const firstRow = fields.find((field) => field.column === column)?.dateOrder?.firstRow;
  return layouts
    .slice(0, index)
    .some(
      (other) =>
        other.grid === grid &&
        other.fields.some((field) => field.column === column && field.dateOrder?.firstRow === firstRow),
    );
}
