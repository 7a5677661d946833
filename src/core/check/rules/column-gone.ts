import { tablePlace } from '../places';
import { countedSum } from '../record-sum';
import type { WorkbookRule } from '../rule';
import { oddColumns } from '../sister-sheets';

/** A field most sheets of a workbook have and one has not. */
export const columnGone: WorkbookRule = {
  id: 'column-gone',
  family: 'columns',
  severity: 'warning',
  scope: 'workbook',
  reads: ['table notes', 'exclusion', 'area', 'incidents'],
  *check(context, workbook) {
    for (const { layout, field, usual, column } of oddColumns(context, workbook)) {
      if (column) continue;
      yield {
        places: [tablePlace(context, layout)],
        parameters: { field, usual },
        effect: countedSum(context, layout).bearing(context),
      };
    }
  },
};
