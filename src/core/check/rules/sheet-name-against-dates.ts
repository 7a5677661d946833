import { formatMonthKey } from '../../calendar/month';
import { NOT_KNOWN } from '../../records/records';
import { tablePlace } from '../places';
import { itemsBetween } from '../record-index';
import type { TableRule } from '../rule';
import { countedRecords } from '../table-index';

/** A table said to be of one month of which more than half the dated rows lie in others. */
export const sheetNameAgainstDates: TableRule = {
  id: 'sheet-name-against-dates',
  family: 'file and sheet',
  severity: 'error',
  fix: 'correct-month',
  scope: 'table',
  *check(context, index) {
    const { columns, effects, spans } = context;
    const { month } = context.layout(index).context;
    if (month === undefined) return;
    const span = spans[index]!;
    const outside = Array.from(
      itemsBetween(context.remarks('date outside sheet month'), ({ record }) => record, span),
      ({ record }) => record,
    );
    const dated = [...countedRecords(columns, span)].filter((record) => columns.day[record] !== NOT_KNOWN);
    if (outside.length * 2 <= dated.length) return;
    yield {
      places: [tablePlace(context, index)],
      parameters: { month: formatMonthKey(month), rows: outside.length, of: dated.length },
      effect: effects.ofRecords(outside),
    };
  },
};
