import type { Figure, Where } from '../../figures/figure';
import type { CountCell } from '../../check/cells-of-total';
import { reconciliationText } from '../../language/en-GB/report-reconciliation';
import { meaningOfCount } from '../../recognise/count-meaning';
import type { AxisMeaning, Layout, Measure, PrintedTotal } from '../../recognise/layout';
import type { CubeFilter } from './cube-names';

const text = reconciliationText.explanations;

/** What this report counts for a printed total, or the sentence that says why it counts nothing for it. */
export function figureOfTotal(
  layout: Layout,
  total: PrintedTotal,
  cells: readonly CountCell[],
  toFilter: CubeFilter,
): Figure | string {
  const meaning = meaningOfCount(layout.context, total, {});
  const { measure, isPart } = meaning;
  if (measure === undefined || isPart === true) return text.unclear;
  const filters =
    meaning.area === undefined ? filtersOfAreas(layout, meaning, cells, toFilter) : [toFilter(meaning)];
  const parts = filters.flatMap((filter) => {
    const figure = filter && figureAt(measure, total, meaning, filter);
    return figure ? [figure] : [];
  });
  if (filters.includes(undefined)) return text.notInReport;
  if (parts.length < filters.length) return text.unclear;
  return parts.length === 1 ? parts[0]! : { type: 'total', parts };
}

/** The areas a total adds up where it names none but its cells do: the report's other areas are none of its business. */
function filtersOfAreas(
  layout: Layout,
  meaning: AxisMeaning,
  cells: readonly CountCell[],
  toFilter: CubeFilter,
): ReturnType<CubeFilter>[] {
  const rows = new Map(layout.countRows.map((row) => [row.index, row]));
  const columns = new Map(layout.countColumns.map((column) => [column.index, column]));
  const names = new Set(
    cells.map(
      ({ row, column }) =>
        meaningOfCount(layout.context, rows.get(row) ?? {}, columns.get(column) ?? {}).area,
    ),
  );
  if (names.size === 0 || names.has(undefined)) return [toFilter(meaning)];
  const filters = [...names].map((area) => toFilter({ ...meaning, ...(area !== undefined && { area }) }));
  // Several spellings of one area are that area once.
  return [...new Map(filters.map((filter) => [JSON.stringify(filter), filter])).values()];
}

export function figureAt(
  measure: Measure,
  total: Pick<PrintedTotal, 'span'>,
  { month, year }: Pick<Where, 'month' | 'year'>,
  filter: NonNullable<ReturnType<CubeFilter>>,
): Figure | undefined {
  if (total.span) {
    const { first, last } = total.span;
    const months = Array.from({ length: last - first + 1 }, (_, step) => first + step);
    return {
      type: 'total',
      parts: months.map((one): Figure => ({ type: 'sum', measure, where: { month: one, ...filter } })),
    };
  }
  if (month !== undefined) return { type: 'sum', measure, where: { month, ...filter } };
  if (year !== undefined) return { type: 'sum', measure, where: { year, ...filter } };
  return undefined;
}
