import { tableText } from '../../language/en-GB/report-tables';
import { areaRows } from './area-rows';
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

export const AREAS_TABLE = 'areas';

/** The year at a glance: every area's incidents, arrests and attendances in both years. */
export const composeAreas: TableComposer = (context) => {
  const scope = scopeOf(context, CORE_MEASURES, 'area');
  if (scope.measures.length === 0) return [];
  const rows = areaRows(context, scope);
  const columns = [
    ...scope.measures.flatMap((measure) => measureColumns(context, scope, measure)),
    ...rateColumns(context, scope, arrestsPer100('all')),
  ];
  return [
    {
      id: AREAS_TABLE,
      tab: tableText.tabs.areas,
      title: tableText.titles.areas(titleOfMeasures(scope.measures), yearsOf(context, scope)),
      ...fillTable(tableText.columns.area, columns, rows),
      notes: [
        ...(context.areasBySize ? [tableText.notes.orderedBySize(context.names.year)] : []),
        ...measureNotes(context, scope, rows),
        ...populationNotes(context, scope, 'all'),
        ...(scope.measures.includes('arrests') ? [tableText.notes.rate] : []),
        ...coverageNotes(context, { measures: scope.measures, areas: context.areas.map(({ name }) => name) }),
      ],
    },
  ];
};
