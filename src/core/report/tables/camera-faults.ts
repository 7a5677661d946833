import { tableText } from '../../language/en-GB/report-tables';
import { rowsByAreaOrMonth } from './rows-by-area-or-month';
import { fillTable, measureNotes, scopeOf, type TableComposer, yearsOf } from './statistics-table';
import { measureColumns } from './table-columns';

/** Camera faults reported. */
export const composeCameraFaults: TableComposer = (context) => {
  const scope = scopeOf(context, ['faults']);
  if (scope.measures.length === 0) return [];
  const { dimension, divided, rows, notes } = rowsByAreaOrMonth(context, scope);
  return [
    {
      id: 'camera-faults',
      tab: tableText.tabs.faults,
      divided,
      title: tableText.titles.faults(divided, yearsOf(context, scope)),
      ...fillTable(
        tableText.columns[dimension],
        measureColumns(context, scope, 'faults', { withShare: true }),
        rows,
      ),
      notes: [...measureNotes(context, scope, rows), ...notes],
    },
  ];
};
