import { tableText } from '../../language/en-GB/report-tables';
import type { ReportArea, ReportContext } from '../report-context';
import { coverageNotes } from './coverage-notes';
import { dimensionRows } from './dimension-rows';
import { breakdownNotes } from './not-recorded-notes';
import { populationNotes } from './rate-population';
import { arrestsPer100 } from './rates';
import {
  CORE_MEASURES,
  fillTable,
  measureNotes,
  scopeOf,
  type StatisticsTable,
  type TableComposer,
  titleOfMeasures,
  yearsOf,
} from './statistics-table';
import { measureColumns, rateColumns } from './table-columns';

/** For each area that is also reported by its parts: the parts, adding up to the area. */
export const composeSubAreas: TableComposer = (context) =>
  context.areas.flatMap((area) => subAreaTable(context, area) ?? []);

function subAreaTable(context: ReportContext, area: ReportArea): StatisticsTable | undefined {
  const scope = scopeOf(context, CORE_MEASURES, 'subArea', area.name);
  if (scope.measures.length === 0) return undefined;
  const rows = dimensionRows(context, scope, 'subArea', { area: area.name });
  const columns = [
    ...scope.measures.flatMap((measure) => measureColumns(context, scope, measure)),
    ...rateColumns(context, scope, arrestsPer100('subArea', area.name)),
  ];
  return {
    id: 'sub-areas',
    area: area.name,
    tab: tableText.tabs.subAreas(area.name),
    title: tableText.titles.subAreas(titleOfMeasures(scope.measures), area.name, yearsOf(context, scope)),
    ...fillTable(tableText.columns.subArea, columns, rows),
    notes: [
      tableText.notes.subAreas(area.name),
      ...(rows.some((row) => row.role === 'not recorded') ? [tableText.notes.notRecorded] : []),
      ...breakdownNotes(context, scope, 'subArea'),
      ...measureNotes(context, scope, rows),
      ...populationNotes(context, scope, 'subArea', area.name),
      ...coverageNotes(context, { measures: scope.measures, areas: [area.name] }),
    ],
  };
}
