import { formatMonthKey, type Month, monthOf } from '../../calendar/month';
import { monthOfYear } from '../../recognise/words/named-month';
import { readClues } from '../../recognise/words/read-clues';
import { NOT_KNOWN } from '../../records/records';
import type { CheckContext } from '../check-context';
import { tablePlace } from '../places';
import { type RecordScan, scanTable } from '../record-scan';
import { RecordSum } from '../record-sum';
import type { TableRule } from '../rule';
import { countedRecords } from '../table-index';

/** A table said to be of one month of which more than half the dated rows lie in others. */
export const sheetNameAgainstDates: TableRule = {
  id: 'sheet-name-against-dates',
  family: 'file and sheet',
  severity: 'error',
  fix: 'correct-month',
  scope: 'table',
  reads: ['exclusion', 'day', 'month', 'area', 'incidents', 'table notes'],
  *check(context, index) {
    const month = context.layout(index).context.month ?? monthNotBelieved(context, index);
    if (month === undefined) return;
    const stretches = scanTable(context, datedByMonth, index).flatMap((byMonth) => [...byMonth]);
    const outside = RecordSum.join(stretches.filter(([own]) => own !== month).map(([, sum]) => sum));
    const dated = stretches.reduce((rows, [, sum]) => rows + sum.rows, 0);
    if (outside.rows * 2 <= dated) return;
    yield {
      places: [tablePlace(context, index)],
      parameters: { month: formatMonthKey(month), rows: outside.rows, of: dated },
      effect: outside.bearing(context),
    };
  },
};

/** Dated entries by their month. */
const datedByMonth: RecordScan<ReadonlyMap<Month, RecordSum>> = (context, { layout, first, end }) => {
  const { day, month } = context.columns;
  const found = new Map<Month, RecordSum>();
  for (const record of countedRecords(context.columns, { layout, first, end })) {
    if (day[record] === NOT_KNOWN) continue;
    let sum = found.get(month[record]!);
    if (!sum) found.set(month[record]!, (sum = new RecordSum()));
    sum.add(context, record);
  }
  return { found };
};

/** The month that the sheet's name or the title says and the dates speak against, so that it was not taken. */
function monthNotBelieved(context: CheckContext, index: number): Month | undefined {
  const { ambiguities, title, context: meaning } = context.layout(index);
  const said = ambiguities.find(({ code }) => code === 'dates outside the month named');
  if (said?.detail !== 'sheet' && said?.detail !== 'title') return undefined;
  const text = said.detail === 'sheet' ? context.gridOf(index).source.sheet : title;
  const [named] = readClues(text, said.detail).months;
  if (!named) return undefined;
  if (named.year !== undefined) return monthOf(named.year, named.month);
  return meaning.year === undefined ? undefined : monthOfYear(meaning.year, named.month);
}
