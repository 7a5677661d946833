import { textKey } from '../../recognise/values/normalise-text';
import { isRowTable } from '../../records/collect-facts';
import { headingPlace } from '../places';
import type { TableRule } from '../rule';

/** Two columns of a log or register under one heading. */
export const duplicateHeader: TableRule = {
  id: 'duplicate-header',
  family: 'columns',
  severity: 'warning',
  scope: 'table',
  reads: ['table notes'],
  *check(context, index) {
    const layout = context.layout(index);
    if (!isRowTable(layout)) return;
    const byHeading = new Map<string, { readonly header: string; readonly columns: Set<number> }>();
    for (const { header, column } of [...layout.fields, ...layout.unused]) {
      const key = textKey(header);
      if (key === '') continue;
      const same = byHeading.get(key);
      if (same) same.columns.add(column);
      else byHeading.set(key, { header, columns: new Set([column]) });
    }
    for (const { header, columns } of byHeading.values()) {
      if (columns.size < 2) continue;
      yield {
        places: [...columns]
          .sort((one, other) => one - other)
          .map((column) => headingPlace(context, index, column)),
        parameters: { header, times: columns.size },
      };
    }
  },
};
