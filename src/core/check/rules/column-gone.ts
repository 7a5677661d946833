import { tablePlace } from '../places';
import type { WorkbookRule } from '../rule';
import { oddColumns } from '../sister-sheets';
import { countedRecords } from '../table-index';

/** A field most sheets of a workbook have and one has not. */
export const columnGone: WorkbookRule = {
  id: 'column-gone',
  family: 'columns',
  severity: 'warning',
  scope: 'workbook',
  *check(context, workbook) {
    for (const { layout, field, usual, column } of oddColumns(context, workbook)) {
      if (column) continue;
      yield {
        places: [tablePlace(context, layout)],
        parameters: { field, usual },
        effect: context.effects.ofRecords(countedRecords(context.columns, context.spans[layout]!)),
      };
    }
  },
};
