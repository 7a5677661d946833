import { formatNumber } from '../../../core/report/format-number';
import { dimensionRows } from '../../../core/report/tables/dimension-rows';
import { scopeOf } from '../../../core/report/tables/statistics-table';
import { yearSum } from '../../../core/report/tables/table-row';
import { findLeaders } from '../leading-rows';
import { columnId, countColumns, fillViewTable, shareOfAllColumns, yearName } from '../view-table';
import { countParts, drawn, MOST_ROWS_DRAWN, nothing, type ViewMaker } from './make-view';

const COLUMN = columnId.count('incidents', 'now');

/** The categories, the most frequent first. */
export const makeCategoriesView: ViewMaker = (context) => {
  const { report, words } = context;
  const text = words.views.categories;
  const title = text.title(yearName(context, 'now'));
  const scope = scopeOf(report, ['incidents'], 'category');
  if (scope.measures.length === 0) return nothing('categories', title, text.nothing);
  const columns = [
    ...countColumns(context, scope, 'incidents'),
    ...shareOfAllColumns(context, scope, 'incidents'),
  ];
  const table = fillViewTable(
    context,
    words.columns.category,
    columns,
    dimensionRows(report, scope, 'category'),
  );
  const parts = countParts(table);
  const leaders = findLeaders(table, COLUMN);
  if (!leaders) return nothing('categories', title, words.states.nothingSelected);
  const { names, value } = leaders.most;
  const count = formatNumber(value, 'count');
  const all = report.evaluate(yearSum(report, 'incidents', 'now'));
  return drawn({
    id: 'categories',
    title,
    kind: 'bar',
    axisTitle: text.axis,
    format: 'count',
    table,
    series: [{ name: yearName(context, 'now'), column: COLUMN, look: 'now' }],
    drawnRows: Math.min(parts, MOST_ROWS_DRAWN),
    reading:
      names.length > 1 || typeof all !== 'number' || all === 0
        ? text.equal(words.list(names), count)
        : text.reading(names[0]!, count, formatNumber(value / all, 'percentage')),
    remarks: parts > MOST_ROWS_DRAWN ? [text.cut(String(MOST_ROWS_DRAWN), String(parts))] : [],
  });
};
