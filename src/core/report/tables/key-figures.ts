import { reportText } from '../../language/en-GB/report';
import { tableText } from '../../language/en-GB/report-tables';
import { coverageNotes } from './coverage-notes';
import { LABEL_COLUMN, measureNotes, scopeOf, type TableComposer, yearsOf } from './statistics-table';
import type { TableCell, TableColumn, TableRow } from '../document';
import { changeMark, NUMBER, numberCell, yearName } from './table-columns';
import { filterRow, yearSum } from './table-row';

/** The year's counts, all areas together, a row each. */
export const composeKeyFigures: TableComposer = (context) => {
  const scope = scopeOf(context, [
    'incidents',
    'arrests',
    'attendances',
    'evidence',
    'reviews',
    'activations',
    'faults',
  ]);
  if (scope.measures.length === 0) return [];
  const compared = scope.measures.some(scope.compares);
  const everything = filterRow(context, '', {});
  const rows = scope.measures.map((measure): TableRow => {
    const now = yearSum(context, measure, 'now');
    const before = yearSum(context, measure, 'before');
    const missing = scope.compares(measure) ? undefined : '[x]';
    const comparison: TableCell[] = [
      numberCell(
        missing ?? changeMark(everything, measure),
        { type: 'difference', now, before },
        'signed count',
      ),
      numberCell(
        missing ?? changeMark(everything, measure),
        { type: 'change', now, before },
        'signed percentage',
      ),
    ];
    return {
      role: 'part',
      cells: [
        { type: 'text', text: reportText.measures[measure].inFull },
        ...(compared ? [numberCell(missing, before, 'count')] : []),
        numberCell(undefined, now, 'count'),
        ...(compared ? comparison : []),
      ],
    };
  });
  const columns: TableColumn[] = [
    { id: LABEL_COLUMN, header: tableText.columns.measure, width: 2.5, align: 'left' },
    ...(compared ? [{ id: 'last-year', header: yearName(context, 'before'), ...NUMBER }] : []),
    { id: 'this-year', header: yearName(context, 'now'), ...NUMBER },
    ...(compared
      ? [
          { id: 'change', header: tableText.columns.change, ...NUMBER },
          { id: 'change-share', header: tableText.columns.changeShare, ...NUMBER },
        ]
      : []),
  ];
  return [
    {
      id: 'key-figures',
      tab: tableText.tabs.keyFigures,
      title: tableText.titles.keyFigures(yearsOf(context, scope)),
      columns,
      rows,
      notes: [
        ...measureNotes(context, scope, [everything]),
        ...coverageNotes(context, { measures: scope.measures }),
      ],
    },
  ];
};
