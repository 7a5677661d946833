import { tableText } from '../../language/en-GB/report-tables';
import { evidencePer100Reviews } from './rates';
import { rowsByAreaOrMonth } from './rows-by-area-or-month';
import {
  fillTable,
  measureNotes,
  scopeOf,
  type TableComposer,
  titleOfMeasures,
  yearsOf,
} from './statistics-table';
import { measureColumns, rateColumns } from './table-columns';

export const EVIDENCE_TABLE = 'evidence';

/** Evidence packages and footage reviews: by area where the registers say it, otherwise by month. */
export const composeEvidence: TableComposer = (context) => {
  const scope = scopeOf(context, ['evidence', 'reviews']);
  if (scope.measures.length === 0) return [];
  const { dimension, divided, rows, notes } = rowsByAreaOrMonth(context, scope);
  const columns = [
    ...scope.measures.flatMap((measure) => measureColumns(context, scope, measure, { withShare: true })),
    ...rateColumns(context, scope, evidencePer100Reviews),
  ];
  return [
    {
      id: EVIDENCE_TABLE,
      tab: tableText.tabs.evidence,
      divided,
      title: tableText.titles.evidence(titleOfMeasures(scope.measures), divided, yearsOf(context, scope)),
      ...fillTable(tableText.columns[dimension], columns, rows),
      notes: [
        ...(scope.measures.length === 2 ? [tableText.notes.evidence] : []),
        ...measureNotes(context, scope, rows),
        ...notes,
      ],
    },
  ];
};
