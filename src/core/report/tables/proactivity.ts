import { reportText } from '../../language/en-GB/report';
import { tableText } from '../../language/en-GB/report-tables';
import { incidentsWithSource, tellsProactivity } from '../proactive-figures';
import { coverageNotes } from './coverage-notes';
import { fillTable, measureNotes, type TableComposer, yearsOf } from './statistics-table';
import { measureColumns, shareColumns } from './table-columns';
import { filterRow, type RowSpec, type TableScope, withTotal } from './table-row';

export const PROACTIVITY_TABLE = 'proactive-and-reactive';

/** The question members ask first: what did the control room find itself, and what was it called to? */
export const composeProactivity: TableComposer = (context) => {
  if (!tellsProactivity(context, 'now')) return [];
  const scope: TableScope = { measures: ['incidents'], compares: () => tellsProactivity(context, 'before') };
  const parts = (['proactive', 'reactive'] as const).map((proactive) =>
    filterRow(context, tableText.proactivity[proactive], { proactive }),
  );
  const remainder = filterRow(context, '', { proactive: 'not recorded' });
  const rows = withTotal(context, scope, parts, remainder, filterRow(context, '', {}));
  const shares = shareColumns(
    context,
    scope,
    'incidents',
    (period) => incidentsWithSource(context, period),
    tableText.columns.shareOfKnown,
  );
  const columns = [
    ...measureColumns(context, scope, 'incidents', { withShare: true }),
    ...shares.map((column) => ({
      ...column,
      cell: (row: RowSpec) =>
        row.role === 'part' ? column.cell(row) : ({ type: 'shorthand', shorthand: '[z]' } as const),
    })),
  ];
  return [
    {
      id: PROACTIVITY_TABLE,
      tab: tableText.tabs.proactivity,
      title: tableText.titles.proactivity(reportText.measures.incidents.many, yearsOf(context, scope)),
      ...fillTable(tableText.columns.proactivity, columns, rows),
      notes: [
        tableText.notes.proactive,
        ...measureNotes(context, scope, rows),
        ...coverageNotes(context, { measures: scope.measures }),
      ],
    },
  ];
};
