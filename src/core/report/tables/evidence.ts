import { tableText } from '../../language/en-GB/report-tables';
import type { Measure } from '../../recognise/layout';
import type { ReportContext } from '../report-context';
import { areaRows } from './area-rows';
import { coverageNotes } from './coverage-notes';
import { monthRows } from './month-rows';
import { evidencePer100Reviews } from './rates';
import {
  fillTable,
  measureNotes,
  scopeOf,
  type TableComposer,
  titleOfMeasures,
  yearsOf,
} from './statistics-table';
import { measureColumns, rateColumns } from './table-columns';
import type { RowSpec, TableScope } from './table-row';

export const EVIDENCE_TABLE = 'evidence';

/** Evidence packages and footage reviews: by area where the registers say it, otherwise by month. */
export const composeEvidence: TableComposer = (context) => {
  const scope = scopeOf(context, ['evidence', 'reviews']);
  if (scope.measures.length === 0) return [];
  const { dimension, rows } = rowsByAreaOrMonth(context, scope);
  const columns = [
    ...scope.measures.flatMap((measure) => measureColumns(context, scope, measure, { withShare: true })),
    ...rateColumns(context, scope, evidencePer100Reviews),
  ];
  return [
    {
      id: EVIDENCE_TABLE,
      tab: tableText.tabs.evidence,
      title: tableText.titles.evidence(
        titleOfMeasures(scope.measures),
        tableText.dimensions[dimension],
        yearsOf(context, scope),
      ),
      ...fillTable(tableText.columns[dimension], columns, rows),
      notes: [
        ...(scope.measures.length === 2 ? [tableText.notes.evidence] : []),
        ...measureNotes(context, scope),
        ...coverageNotes(context, scope.measures),
      ],
    },
  ];
};

/** The rows of a table of measures whose records may not name areas. */
export function rowsByAreaOrMonth(
  context: ReportContext,
  scope: TableScope,
): { readonly dimension: 'area' | 'month'; readonly rows: readonly RowSpec[] } {
  const toldByArea = (measure: Measure) => context.coverage.tells(measure, 'area', 'now');
  return scope.measures.some(toldByArea)
    ? { dimension: 'area', rows: areaRows(context, scope) }
    : { dimension: 'month', rows: monthRows(context, scope) };
}
