import { headingPlace } from '../places';
import type { TableRule } from '../rule';

/** A hidden column from which a field is read, or in which counts stand. */
export const hiddenColumnUsed: TableRule = {
  id: 'hidden-column-used',
  family: 'file and sheet',
  severity: 'info',
  scope: 'table',
  reads: ['table notes'],
  *check(context, index) {
    const hidden = new Set(context.gridOf(index).data.hiddenColumns);
    const { fields, countColumns } = context.layout(index);
    const used = [
      ...fields.map(({ column, field, header }) => ({ column, field, header })),
      ...countColumns.map(({ index: column, label }) => ({ column, field: 'count', header: label })),
    ];
    for (const { column, field, header } of used)
      if (hidden.has(column))
        yield { places: [headingPlace(context, index, column)], parameters: { field, header } };
  },
};
