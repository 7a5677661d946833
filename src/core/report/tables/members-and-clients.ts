import { tableText } from '../../language/en-GB/report-tables';
import type { ReportContext } from '../report-context';
import { coverageNotes } from './coverage-notes';
import { populationNotes } from './rate-population';
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
    ...kinds.map((kind) => kindRow(context, kind)),
    { ...filterRow(context, tableText.total, {}), role: 'total' },
  ];
  const columns = [
    ...scope.measures.flatMap((measure) => measureColumns(context, scope, measure)),
    ...rateColumns(context, scope, arrestsPer100('all')),
  ];
  return [
    {
      id: 'members-and-clients',
      tab: tableText.tabs.kinds,
      title: tableText.titles.kinds(titleOfMeasures(scope.measures), yearsOf(context, scope)),
      ...fillTable(tableText.columns.kind, columns, rows),
      notes: [
        tableText.notes.kinds,
        ...measureNotes(context, scope, rows),
        ...populationNotes(context, scope, 'all'),
        ...coverageNotes(context, { measures: scope.measures }),
      ],
    },
  ];
};

/** [x] or [z] in a year in which no area of the kind reports. */
function kindRow(context: ReportContext, kind: 'member' | 'client'): RowSpec {
  const areas = context.areas.filter((area) => area.kind === kind);
  return {
    ...filterRow(context, tableText.kindsOfAreas[kind], { areaKind: kind }),
    missing: (measure, period) => {
      const states = areas.map(({ name }) => context.coverage.ofYear(measure, name, period));
      if (states.includes('recorded')) return undefined;
      return states.every((state) => state === 'before joining') ? '[z]' : '[x]';
    },
  };
}
