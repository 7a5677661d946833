import { headingPlace } from '../places';
import type { WorkbookRule } from '../rule';
import { oddColumns } from '../sister-sheets';

/** A field headed otherwise on one sheet than on most sheets of its workbook. */
export const headerChanged: WorkbookRule = {
  id: 'header-changed',
  family: 'columns',
  severity: 'info',
  scope: 'workbook',
  reads: ['table notes'],
  *check(context, workbook) {
    for (const { layout, field, usual, column } of oddColumns(context, workbook)) {
      if (!column) continue;
      yield {
        places: [headingPlace(context, layout, column.column)],
        parameters: { field, usual, header: column.header },
      };
    }
  },
};
