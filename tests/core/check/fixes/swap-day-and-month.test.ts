import { describe, expect, it } from 'vitest';

import { monthOf } from '../../../../src/core/calendar/month';
import { dayAndMonthSwapped } from '../../../../src/core/check/rules/day-and-month-swapped';
import { swappedAgainstNeighbours } from '../../../../src/core/check/rules/swapped-against-neighbours';
import { date } from '../../records/make-recognition';
import { workbookOf } from '../../support/sheet-text';
import { DAY, logOf } from '../check-sheets';
import { findingsOf, fixYear, incidents, planned } from './fix-sheets';

const APRIL = { table: { context: { month: monthOf(2017, 4) } } };
/** 4 March 2017, which is 3 April with day and month swapped. */
const FOURTH_OF_MARCH = 42_798;

describe('swap-day-and-month', () => {
  it('writes the date that fits the sheet’s month, with its time', () => {
    const entries = [
      { date: date(FOURTH_OF_MARCH) },
      { date: date(FOURTH_OF_MARCH + 0.5) },
      { date: '04/03/2017' },
    ];
    expect(planned([dayAndMonthSwapped], [logOf(entries, APRIL)])).toEqual([
      `B2: day ${String(FOURTH_OF_MARCH)} → day ${String(DAY)}`,
      `B3: day ${String(FOURTH_OF_MARCH + 0.5)} → day ${String(DAY + 0.5)}`,
      `B4: "04/03/2017" → day ${String(DAY)}`,
    ]);
  });

  it('writes the date that lies between its neighbours’', () => {
    const days = [DAY, FOURTH_OF_MARCH, DAY + 1, DAY + 2].map((day) => ({ date: date(day) }));
    expect(planned([swappedAgainstNeighbours], [logOf(days)])).toEqual([
      `B3: day ${String(FOURTH_OF_MARCH)} → day ${String(DAY)}`,
    ]);
  });

  it('swaps the numbers of a text file’s text and nothing else of it', () => {
    const text = (dates: readonly string[]) =>
      [
        'Ref,Date,Area,Category',
        ...dates.map((one, index) => `R${String(index)},${one},Stonebridge,Drugs`),
      ].join('\n');
    const dates = ["'2017-04-03 10:00'", "'2017-03-04 11:30'", "'2017-04-04 09:00'", "'2017-04-05 09:00'"];
    const sheet = text(dates).replaceAll(',', ' | ');
    const { edits, after } = fixYear('swapped-against-neighbours', [workbookOf('log.csv', { log: sheet })]);
    expect(edits).toMatchObject([
      { cell: 'B3', before: { text: '2017-03-04 11:30' }, after: { text: '2017-04-03 11:30' } },
    ]);
    expect(findingsOf(after, 'swapped-against-neighbours')).toBe(0);
    expect(incidents(after, monthOf(2017, 4))).toBe(4);
  });

  it('leaves the figures of the sheet’s month, and nothing to find', () => {
    const rows = ['2017-04-03', '2017-03-04', '2017-04-05', '2017-04-06'].map(
      (day, index) => `R${String(index)} | ${day} | Stonebridge | Robbery`,
    );
    const sheet = ['Ref | Date | Area | Category', ...rows].join('\n');
    const { before, after } = fixYear('day-and-month-swapped', [workbookOf('log.xlsx', { 'Apr 17': sheet })]);
    expect([findingsOf(before, 'day-and-month-swapped'), findingsOf(after, 'day-and-month-swapped')]).toEqual(
      [1, 0],
    );
    expect(incidents(before, monthOf(2017, 4))).toBe(4);
    expect(incidents(after, monthOf(2017, 4))).toBe(4);
  });
});
