import type { Axis } from '../recognise/layout';
import type { Draft, Segment } from './draft';

/**
 * Excludes quarters that still count and are no whole year together: one of them holds no figure, so the others would
 * stand for the year.
 */
export function excludePartsOfYears({ writer, recognition }: Draft, segment: Segment): void {
  const { countRows, countColumns } = recognition.layouts[segment.layout]!;
  const rows = new Map(countRows.map((line) => [line.index, line]));
  const columns = new Map(countColumns.map((line) => [line.index, line]));
  if (![...countRows, ...countColumns].some(({ lacksQuarters }) => lacksQuarters)) return;
  const isPart = (line: Axis | undefined, across: Axis | undefined): boolean =>
    line?.lacksQuarters === true && across?.isQuarter === true;
  for (let record = segment.first; record < segment.end; record++) {
    if (writer.exclusion[record] !== 0) continue;
    const row = rows.get(writer.row[record]!);
    const column = columns.get(writer.column[record]!);
    if (isPart(row, column) || isPart(column, row)) writer.exclude(record, 'quarter without figure');
  }
}
