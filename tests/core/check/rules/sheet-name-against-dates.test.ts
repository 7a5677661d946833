import { describe, expect, it } from 'vitest';

import { sheetNameAgainstDates } from '../../../../src/core/check/rules/sheet-name-against-dates';
import { monthOf } from '../../../../src/core/calendar/month';
import { date } from '../../records/make-recognition';
import { check, sentences, logOf, entries, DAY } from '../check-sheets';

describe('sheet-name-against-dates', () => {
  const may = { context: { month: monthOf(2017, 5) } };

  it('finds a sheet most of whose dates lie in another month', () => {
    const sheets = [logOf([...entries(3), { date: date(DAY + 40) }], { table: may })];
    expect(sentences(sheetNameAgainstDates, sheets)).toEqual([
      'The sheet says May 2017, but 3 of its 4 dated rows lie in other months.',
    ]);
  });

  it('passes a sheet with a few dates of another month', () => {
    const sheets = [logOf([...entries(1), ...entries(2, { date: date(DAY + 40) })], { table: may })];
    expect(check(sheetNameAgainstDates, sheets)).toEqual([]);
  });

  it('finds a sheet whose name its dates speak against, so that it was not believed', () => {
    const against = [{ code: 'dates outside the month named', detail: 'sheet', chosen: 'by date' }] as const;
    const named = (sheet: string, context = {}) =>
      check(sheetNameAgainstDates, [logOf(entries(3), { sheet, table: { ambiguities: against, context } })]);
    expect(named('May 17')).toEqual(['A1:K4']);
    expect(named('May', { year: 2017 })).toEqual(['A1:K4']);
    expect(named('May')).toEqual([]);
    expect(named('Apr 17')).toEqual([]);
  });
});
