import { groupBy } from '../group-by';
import type { Axis, Layout } from '../recognise/layout';
import { textKey } from '../recognise/values/normalise-text';
import type { CheckContext } from './check-context';
import type { Place } from './finding';
import { cellPlace, headingPlace } from './places';
import { type RecordScan, scanTable } from './record-scan';
import { RecordSum } from './record-sum';
import { countedRecords } from './table-index';

export type AxisName = 'row' | 'column';

/** The lines of a table of counts, axis by axis. */
export function axesOf({
  countColumns,
  countRows,
}: Layout): readonly (readonly [AxisName, readonly Axis[]])[] {
  return [
    ['column', countColumns],
    ['row', countRows],
  ];
}

/** The lines of one axis that mean the very same, in their order, lists of them. */
export function sameLines(lines: readonly Axis[]): readonly (readonly Axis[])[] {
  const byMeaning = groupBy(lines, ({ month, year, measure, area, category, source, isPart }) =>
    JSON.stringify([month, year, measure, area, category, source, isPart]),
  );
  return [...byMeaning.values()].filter((same) => same.length > 1);
}

/** The cell that heads a line: where its label stands, else the heading or first cell of the line. */
export function linePlace(
  context: CheckContext,
  index: number,
  axis: AxisName,
  { index: line, label }: Axis,
): Place {
  const layout = context.layout(index);
  const grid = context.gridOf(index);
  const wanted = textKey(label);
  const isIt = (row: number, column: number): boolean => {
    const cell = grid.cellAt(row, column);
    return cell.kind === 'text' && textKey(cell.text) === wanted;
  };
  if (axis === 'column') {
    const row = layout.headerRows.findLast((one) => isIt(one, line));
    return row === undefined ? headingPlace(context, index, line) : cellPlace(layout.grid, row, line);
  }
  const column = labelColumns(layout).findLast((one) => isIt(line, one));
  return cellPlace(layout.grid, line, column ?? layout.range.firstColumn);
}

function labelColumns({ range, countColumns }: Layout): number[] {
  const end = Math.min(range.lastColumn + 1, ...countColumns.map(({ index }) => index));
  return Array.from({ length: Math.max(0, end - range.firstColumn) }, (_, step) => range.firstColumn + step);
}

/** What the counts of a line come to. */
export function sumOfLine(context: CheckContext, index: number, axis: AxisName, line: number): RecordSum {
  const stretches = scanTable(context, axis === 'row' ? byRow : byColumn, index);
  return RecordSum.join(stretches.flatMap((sums) => sums.get(line) ?? []));
}

const byRow = scanBy('row');
const byColumn = scanBy('column');

function scanBy(axis: AxisName): RecordScan<ReadonlyMap<number, RecordSum>> {
  return (context, span) => {
    const found = new Map<number, RecordSum>();
    for (const record of countedRecords(context.columns, span)) {
      const line = context.columns[axis][record]!;
      let sum = found.get(line);
      if (!sum) found.set(line, (sum = new RecordSum()));
      sum.add(context, record);
    }
    return { found };
  };
}
