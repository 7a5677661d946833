import { tableText } from '../../language/en-GB/report-tables';
import { coverageNotes } from './coverage-notes';
import { arrestsPer100 } from './rates';
import {
  CORE_MEASURES,
  fillTable,
  measureNotes,
  scopeOf,
  type TableComposer,
  titleOfMeasures,
  yearsOf,
} from './statistics-table';
import { measureColumns, rateColumns } from './table-columns';
import { filterRow, type RowSpec } from './table-row';

/** Members beside clients: whether a rise came from the partnership itself or from new contracts. */
export const composeMembersAndClients: TableComposer = (context) => {
  const scope = scopeOf(context, CORE_MEASURES, 'area');
  const kinds = (['member', 'client'] as const).filter((kind) =>
    context.areas.some((area) => area.kind === kind),
  );
  if (scope.measures.length === 0 || kinds.length < 2) return [];
  const rows: RowSpec[] = [
    ...kinds.map((kind) => filterRow(context, tableText.kindsOfAreas[kind], { areaKind: kind })),
    { ...filterRow(context, tableText.total, {}), role: 'total' },
  ];
  const columns = [
    ...scope.measures.flatMap((measure) => measureColumns(context, scope, measure)),
    ...rateColumns(context, scope, arrestsPer100),
  ];
  return [
    {
      id: 'members-and-clients',
      tab: tableText.tabs.kinds,
      title: tableText.titles.kinds(titleOfMeasures(scope.measures), yearsOf(context, scope)),
      ...fillTable(tableText.columns.kind, columns, rows),
      notes: [
        tableText.notes.kinds,
        ...measureNotes(context, scope),
        ...coverageNotes(context, scope.measures),
      ],
    },
  ];
};
