import { NOT_RECORDED } from '../../figures/cube';
import { compareText } from '../../language/compare-text';
import type { Period } from '../period';
import type { ReportContext } from '../report-context';
import { type Filter, filterRow, isNothing, type RowSpec, type TableScope, withTotal } from './table-row';

/**
 * The categories, sources or sub-areas that occur in either year, the largest of this year first; then what has none
 * recorded; then everything. `filter` narrows all of them alike, such as to one area.
 */
export function dimensionRows(
  context: ReportContext,
  scope: TableScope,
  dimension: 'category' | 'source' | 'subArea',
  filter: Filter = {},
): RowSpec[] {
  const row = (label: string) => filterRow(context, label, { ...filter, [dimension]: label });
  const parts = namesOf(context, dimension, filter)
    .map(row)
    .filter((part) => !isNothing(context, scope, part))
    .map((part) => ({
      part,
      now: sizeOf(context, scope, part, 'now'),
      before: sizeOf(context, scope, part, 'before'),
    }))
    .sort(
      (one, other) =>
        other.now - one.now || other.before - one.before || compareText(one.part.label, other.part.label),
    )
    .map(({ part }) => part);
  return withTotal(context, scope, parts, row(NOT_RECORDED), filterRow(context, '', filter));
}

function namesOf(
  context: ReportContext,
  dimension: 'category' | 'source' | 'subArea',
  filter: Filter,
): string[] {
  const names = new Set<string>();
  for (const row of context.cube.rows) {
    if (filter.area === undefined || row.area === filter.area) names.add(row[dimension]);
  }
  names.delete(NOT_RECORDED);
  return [...names];
}

/** By the table's first measure. */
function sizeOf(context: ReportContext, scope: TableScope, row: RowSpec, period: Period): number {
  const value = context.evaluate(row.figure(scope.measures[0]!, period));
  return typeof value === 'number' ? value : 0;
}
