import { dayNumberOfDate } from '../../calendar/civil-date';
import { headingWords } from '../../recognise/fields/heading-words';
import type { Layout } from '../../recognise/layout';
import { readDate } from '../../recognise/values/read-date';
import { fieldColumn } from '../../records/tally-columns';
import { NOT_KNOWN } from '../../records/records';
import { cellPlace } from '../places';
import type { TableRule } from '../rule';
import { countedRecords } from '../table-index';
import { writtenDay } from '../written-day';

/** A camera's fault that was cleared on a day before it was reported. */
export const clearedBeforeReported: TableRule = {
  id: 'cleared-before-reported',
  family: 'cells',
  severity: 'warning',
  scope: 'table',
  reads: ['day', 'exclusion', 'cells'],
  *check(context, index) {
    const layout = context.layout(index);
    const reported = fieldColumn(layout, 'date');
    if (layout.subject !== 'faults' || !reported) return;
    const grid = context.gridOf(index);
    const options = reported.dateOrder && { order: reported.dateOrder.order };
    const columns = columnsOfClearing(layout);
    if (columns.length === 0) return;
    for (const record of countedRecords(context.columns, context.spans[index]!)) {
      const [row, day] = [context.columns.row[record]!, context.columns.day[record]!];
      if (day === NOT_KNOWN) continue;
      for (const column of columns) {
        const cleared = readDate(grid.cellAt(row, column), grid.source.dateSystem, options);
        if (cleared.kind !== 'date' || dayNumberOfDate(cleared.date) >= day) continue;
        yield {
          places: [column, reported.column].map((at) => cellPlace(layout.grid, row, at)),
          parameters: { cleared: writtenDay(dayNumberOfDate(cleared.date)), reported: writtenDay(day) },
        };
      }
    }
  },
};

const CLEARED = /\b(?:cleared|closed|fixed|repaired|completed|resolved|restored|rectified)\b/;

/** The columns that no field is read from and whose headings say when a fault was over. */
function columnsOfClearing({ unused }: Layout): number[] {
  return unused.filter(({ header }) => CLEARED.test(headingWords(header))).map(({ column }) => column);
}
