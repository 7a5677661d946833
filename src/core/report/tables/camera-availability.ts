import { tableText } from '../../language/en-GB/report-tables';
import { availabilityOf, tellsAvailability } from '../camera-figures';
import type { Period } from '../period';
import type { ReportContext } from '../report-context';
import { rowsByAreaOrMonth } from './rows-by-area-or-month';
import { fillTable, scopeOf, type TableComposer, yearsOf } from './statistics-table';
import { type ColumnSpec, columnId, NUMBER, numberCell, yearName } from './table-columns';

export const AVAILABILITY_TABLE = 'camera-availability';

/** How far the cameras were working: the mean of the readings. */
export const composeCameraAvailability: TableComposer = (context) => {
  const scope = scopeOf(context, ['availability']);
  if (scope.measures.length === 0 || !tellsAvailability(context, 'now')) return [];
  const { dimension, divided, rows, notes } = rowsByAreaOrMonth(context, scope);
  const periods: readonly Period[] = tellsAvailability(context, 'before') ? ['before', 'now'] : ['now'];
  const columns = [
    ...periods.map((period) => readingsColumn(context, period)),
    ...periods.map((period) => availabilityColumn(context, period)),
  ];
  return [
    {
      id: AVAILABILITY_TABLE,
      tab: tableText.tabs.availability,
      divided,
      title: tableText.titles.availability(divided, yearsOf(context, scope)),
      ...fillTable(tableText.columns[dimension], columns, rows),
      notes: [tableText.notes.availability, ...notes],
    },
  ];
};

function readingsColumn(context: ReportContext, period: Period): ColumnSpec {
  return {
    id: columnId.count('cameras', period),
    header: tableText.columns.readings(yearName(context, period)),
    ...NUMBER,
    cell: (row) => numberCell(row.missing('cameras', period), row.figure('cameras', period), 'count'),
  };
}

function availabilityColumn(context: ReportContext, period: Period): ColumnSpec {
  return {
    id: columnId.rate('availability', period),
    header: tableText.columns.availability(yearName(context, period)),
    ...NUMBER,
    cell: (row) =>
      numberCell(row.missing('availability', period), availabilityOf(row.figure, period), 'percentage'),
  };
}
