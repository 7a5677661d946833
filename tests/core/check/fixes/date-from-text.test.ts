import { describe, expect, it } from 'vitest';

import { monthOf } from '../../../../src/core/calendar/month';
import { dateAsText } from '../../../../src/core/check/rules/date-as-text';
import { workbookOf } from '../../support/sheet-text';
import { DAY, logOf } from '../check-sheets';
import { findingsOf, fixYear, incidents, planned } from './fix-sheets';

const APRIL = { table: { context: { month: monthOf(2017, 4) } } };

describe('date-from-text', () => {
  it('writes the day that is read, in whatever form', () => {
    const dates = ['03/04/2017', '3.4.17', '3rd April 2017', '2017-04-03', 'Mon 03 Apr 17'];
    expect(planned([dateAsText], [logOf(dates.map((date) => ({ date })))])).toEqual(
      dates.map((date, index) => `B${String(index + 2)}: "${date}" → day ${String(DAY)}`),
    );
  });

  it('gives a date without a year the year in which its row counts', () => {
    expect(planned([dateAsText], [logOf([{ date: '3rd April' }], APRIL)])).toEqual([
      `B2: "3rd April" → day ${String(DAY)}`,
    ]);
  });

  it('keeps the time of day to the second', () => {
    expect(
      planned([dateAsText], [logOf([{ date: '2017-04-03 06:00:00' }, { date: '03/04/2017 18:00:30' }])]),
    ).toEqual([
      `B2: "2017-04-03 06:00:00" → day ${String(DAY + 0.25)}`,
      `B3: "03/04/2017 18:00:30" → day ${String((DAY * 86_400 + 64_830) / 86_400)}`,
    ]);
  });

  it('leaves a time of 24:00, which would be the next day', () => {
    expect(planned([dateAsText], [logOf([{ date: '03/04/2017 24:00' }])])).toEqual(['B2: not clear']);
  });

  it('leaves a date that does not fit its sheet’s month, in words or not', () => {
    const sheet = logOf([{ date: '04/05/2017' }, { date: '5th June 2017' }], APRIL);
    expect(planned([dateAsText], [sheet])).toEqual(['B2: date in doubt', 'B3: date in doubt']);
  });

  it('counts days as the workbook does', () => {
    const sheets = { 'Apr 17': logText(['03/04/2017', "'4th April'"]) };
    const [first] = fixYear('date-as-text', [workbookOf('log.xlsx', sheets, { dateSystem: '1904' })]).edits;
    expect(first).toMatchObject({ after: { kind: 'date', serial: DAY - 1462 } });
  });

  it('leaves the figures as they are, and nothing to find', () => {
    const workbook = workbookOf('log.xlsx', { 'Apr 17': logText(['03/04/2017', '4th April', '2017-04-05']) });
    const { before, after, edits } = fixYear('date-as-text', [workbook]);
    expect(edits).toHaveLength(2);
    expect(findingsOf(after, 'date-as-text')).toBe(0);
    expect(incidents(after, monthOf(2017, 4))).toBe(incidents(before, monthOf(2017, 4)));
  });

  it('has nothing to do in a text file, which holds no dates', () => {
    const { before, edits } = fixYear('date-as-text', [
      workbookOf('log.csv', { log: logText(["'03/04/2017'"]) }),
    ]);
    expect(findingsOf(before, 'date-as-text')).toBe(0);
    expect(edits).toEqual([]);
  });
});

function logText(dates: readonly string[]): string {
  const rows = dates.map((date, index) => `R${String(index + 1)} | ${date} | Stonebridge | Robbery | Y | 1`);
  return ['Ref | Date | Area | Category | Police attended | Arrests', ...rows].join('\n');
}
