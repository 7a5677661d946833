import { tableText } from '../../language/en-GB/report-tables';
import type { ReportArea, ReportContext } from '../report-context';
import { coverageNotes } from './coverage-notes';
import { monthRows } from './month-rows';
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
import { measureColumns } from './table-columns';

export const MONTHS_TABLE = 'months';

/** With more reporting areas than this there is no table for each, but one of areas by months for each measure. */
export const MOST_AREA_TABLES = 20;

/** All areas together, month by month. */
export const composeMonths: TableComposer = (context) => {
  const table = monthTable(context);
  return table ? [table] : [];
};

/** One table for each reporting area, as the published statistics have them. */
export const composeAreaMonths: TableComposer = (context) => {
  if (context.areas.length > MOST_AREA_TABLES || context.areas.length < 2) return [];
  return context.areas.flatMap((area) => monthTable(context, area) ?? []);
};

function monthTable(context: ReportContext, area?: ReportArea): StatisticsTable | undefined {
  const scope = scopeOf(context, CORE_MEASURES, area ? 'area' : undefined, area?.name);
  if (scope.measures.length === 0) return undefined;
  const rows = monthRows(context, scope, area);
  const columns = scope.measures.flatMap((measure) => measureColumns(context, scope, measure));
  const measures = titleOfMeasures(scope.measures);
  const years = yearsOf(context, scope);
  return {
    id: area ? 'area-months' : MONTHS_TABLE,
    ...(area && { area: area.name }),
    tab: area ? area.name : tableText.tabs.months,
    title: area
      ? tableText.titles.areaMonths(measures, area.name, years)
      : tableText.titles.months(measures, years),
    ...fillTable(tableText.columns.month, columns, rows),
    notes: [
      ...measureNotes(context, scope, rows),
      ...(rows.some((row) => row.role === 'not recorded') ? [tableText.notes.monthNotRecorded] : []),
      ...coverageNotes(context, { measures: scope.measures, ...(area && { areas: [area.name] }) }),
    ],
  };
}
