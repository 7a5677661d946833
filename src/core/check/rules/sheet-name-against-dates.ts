import { formatMonthKey, type Month, monthOf } from '../../calendar/month';
import { monthOfYear } from '../../recognise/table-context';
import { readClues } from '../../recognise/words/read-clues';
import { NOT_KNOWN } from '../../records/records';
import type { CheckContext } from '../check-context';
import { tablePlace } from '../places';
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
    const month = context.layout(index).context.month ?? monthNotBelieved(context, index);
    if (month === undefined) return;
    const dated = [...countedRecords(columns, spans[index]!)].filter(
      (record) => columns.day[record] !== NOT_KNOWN,
    );
    const outside = dated.filter((record) => columns.month[record] !== month);
    if (outside.length * 2 <= dated.length) return;
    yield {
      places: [tablePlace(context, index)],
      parameters: { month: formatMonthKey(month), rows: outside.length, of: dated.length },
      effect: effects.ofRecords(outside),
    };
  },
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
