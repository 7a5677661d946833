import { tableText } from '../../language/en-GB/report-tables';
import { coverageNotes } from './coverage-notes';
import { dimensionRows } from './dimension-rows';
import { notRecordedNotes } from './not-recorded-notes';
import {
  fillTable,
  measureNotes,
  scopeOf,
  type TableComposer,
  titleOfMeasures,
  yearsOf,
} from './statistics-table';
import { type ColumnSpec, measureColumns, shareColumns } from './table-columns';
import { yearSum } from './table-row';

export const SOURCES_TABLE = 'sources';

/** Who or what the incidents began with, each source marked proactive or reactive. */
export const composeSources: TableComposer = (context) => {
  const scope = scopeOf(context, ['incidents'], 'source');
  if (scope.measures.length === 0) return [];
  const rows = dimensionRows(context, scope, 'source');
  const proactivity = new Map(context.cube.sources.map((source) => [source.name, source.proactive]));
  const began: ColumnSpec = {
    id: 'began-as',
    header: tableText.columns.proactivity,
    width: 1.5,
    align: 'left',
    cell: (row) => ({
      type: 'text',
      text:
        row.role === 'total'
          ? tableText.allSources
          : tableText.proactivity[proactivity.get(row.label) ?? 'not recorded'],
    }),
  };
  const whole = (period: 'now' | 'before') => yearSum(context, 'incidents', period);
  const columns = [
    began,
    ...measureColumns(context, scope, 'incidents', { withShare: true }),
    ...shareColumns(context, scope, 'incidents', whole, tableText.columns.shareOfIncidents),
  ];
  return [
    {
      id: SOURCES_TABLE,
      tab: tableText.tabs.sources,
      title: tableText.titles.sources(titleOfMeasures(scope.measures), yearsOf(context, scope)),
      ...fillTable(tableText.columns.source, columns, rows),
      notes: [
        tableText.notes.orderedBySize(context.names.year),
        tableText.notes.shareOfAll,
        ...notRecordedNotes(context, scope, rows, 'source'),
        ...measureNotes(context, scope, rows),
        ...coverageNotes(context, { measures: scope.measures }),
      ],
    },
  ];
};
