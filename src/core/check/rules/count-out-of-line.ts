import { NOT_RECORDED } from '../../figures/cube';
import { median, usualDeviation } from '../../figures/robust';
import { meaningOfCount } from '../../recognise/count-meaning';
import type { CheckContext, RowSpan } from '../check-context';
import { isRowTable } from '../../records/collect-facts';
import { keptValue } from '../../records/records';
import { recordPlace } from '../places';
import type { TableRule } from '../rule';
import { countedRecords } from '../table-index';

/** Fewer months say nothing of what is usual. */
const FEWEST_MONTHS = 6;

/**
 * A monthly count of a matrix or block that lies far from the other months of its line, judged by their median and
 * median absolute deviation, so that the odd one does not hide itself: 112 typed for 12.
 */
export const countOutOfLine: TableRule = {
  id: 'count-out-of-line',
  family: 'cells',
  severity: 'warning',
  scope: 'table',
  reads: ['exclusion', 'area', 'measures'],
  *check(context, index) {
    const layout = context.layout(index);
    if (isRowTable(layout)) return;
    const { unusualDeviations, leastDifference } = context.thresholds;
    for (const { records, values } of monthlyLines(context, context.spans[index]!)) {
      if (values.length < FEWEST_MONTHS) continue;
      const middle = median(values);
      // Counts vary by about their root even where nothing changes.
      const usual = Math.max(usualDeviation(values, middle), Math.sqrt(middle), 1);
      for (const [at, value] of values.entries()) {
        const difference = Math.abs(value - middle);
        if (difference < leastDifference || difference <= 2 * unusualDeviations * usual) continue;
        const area = context.effects.areaOf(records[at]!) ?? NOT_RECORDED;
        yield {
          places: [recordPlace(context, records[at]!)],
          parameters: { value, middle, deviations: Math.round(difference / usual) },
          effect: context.effects.of(Math.round(difference), area),
        };
      }
    }
  },
};

interface MonthlyLine {
  readonly records: number[];
  readonly values: number[];
}

/** The counts of a table month by month, one line for each measure, year and names. */
function monthlyLines(context: CheckContext, span: RowSpan): Iterable<MonthlyLine> {
  const { columns } = context;
  const layout = context.layout(span.layout);
  const rows = new Map(layout.countRows.map((line) => [line.index, line]));
  const lines = new Map(layout.countColumns.map((line) => [line.index, line]));
  const found = new Map<string, MonthlyLine>();
  for (const record of countedRecords(columns, span)) {
    const row = rows.get(columns.row[record]!);
    const column = lines.get(columns.column[record]!);
    const { measure, month, year, area, category, source } = meaningOfCount(
      layout.context,
      row ?? {},
      column ?? {},
    );
    const value = measure && columns.measures.get(measure)?.[record];
    if (value === undefined || Number.isNaN(value) || month === undefined || measure === 'availability')
      continue;
    const key = JSON.stringify([measure, year, area, category, source]);
    let line = found.get(key);
    if (!line) found.set(key, (line = { records: [], values: [] }));
    line.records.push(record);
    line.values.push(keptValue(value));
  }
  return found.values();
}
