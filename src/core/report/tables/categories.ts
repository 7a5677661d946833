import { tableText } from '../../language/en-GB/report-tables';
import { coverageNotes } from './coverage-notes';
import { dimensionRows } from './dimension-rows';
import { notRecordedNotes } from './not-recorded-notes';
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
import { measureColumns, rateColumns, shareColumns } from './table-columns';
import { yearSum } from './table-row';

export const CATEGORIES_TABLE = 'categories';

/** What the incidents were, the most frequent first. */
export const composeCategories: TableComposer = (context) => {
  const scope = scopeOf(context, CORE_MEASURES, 'category');
  if (!scope.measures.includes('incidents')) return [];
  const rows = dimensionRows(context, scope, 'category');
  const [incidents, ...others] = scope.measures.map((measure) => measureColumns(context, scope, measure));
  const whole = (period: 'now' | 'before') => yearSum(context, 'incidents', period);
  const columns = [
    ...incidents!,
    ...shareColumns(context, scope, 'incidents', whole, tableText.columns.shareOfIncidents),
    ...others.flat(),
    ...rateColumns(context, scope, arrestsPer100('category')),
  ];
  return [
    {
      id: CATEGORIES_TABLE,
      tab: tableText.tabs.categories,
      title: tableText.titles.categories(titleOfMeasures(scope.measures), yearsOf(context, scope)),
      ...fillTable(tableText.columns.category, columns, rows),
      notes: [
        tableText.notes.orderedBySize(context.names.year),
        tableText.notes.shareOfAll,
        ...notRecordedNotes(context, scope, rows, 'category'),
        ...measureNotes(context, scope, rows),
        ...populationNotes(context, scope, 'category'),
        ...coverageNotes(context, { measures: scope.measures, byCategory: true }),
      ],
    },
  ];
};
