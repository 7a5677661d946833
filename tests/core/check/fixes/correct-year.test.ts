import { describe, expect, it } from 'vitest';

import { monthOf } from '../../../../src/core/calendar/month';
import { yearAgainstNeighbours } from '../../../../src/core/check/rules/year-against-neighbours';
import { yearAgainstSheet } from '../../../../src/core/check/rules/year-against-sheet';
import { date } from '../../records/make-recognition';
import { workbookOf } from '../../support/sheet-text';
import { logOf } from '../check-sheets';
import { findingsOf, fixYear, incidents, planned } from './fix-sheets';

/** 2 January 2018, and a year before. */
const DAY = 43_102;
const BEFORE = DAY - 365;

describe('correct-year', () => {
  it('writes the year of the neighbours into a run of dates, with their times', () => {
    const days = [DAY, BEFORE, BEFORE + 1.5, DAY + 2].map((day) => ({ date: date(day) }));
    expect(planned([yearAgainstNeighbours], [logOf(days)])).toEqual([
      `B3: day ${String(BEFORE)} → day ${String(DAY)}`,
      `B4: day ${String(BEFORE + 1.5)} → day ${String(DAY + 1.5)}`,
    ]);
  });

  it('writes the year of the sheet, however far off, and turns a text into a date', () => {
    const table = { context: { month: monthOf(2018, 1) } };
    const days = ['02/01/2018', '02/01/2017', '02/01/2008'].map((day) => ({ date: day }));
    expect(planned([yearAgainstSheet], [logOf(days, { table })])).toEqual([
      `B3: "02/01/2017" → day ${String(DAY)}`,
      `B4: "02/01/2008" → day ${String(DAY)}`,
    ]);
  });

  it.each([
    ['17/01/2017 10:30', '17/01/2018 10:30'],
    ['2017-01-17', '2018-01-17'],
    ['17.1.17', '17.1.18'],
    ['17 Jan 17', '17 Jan 18'],
  ])('corrects the year of the text %s in a text file, and nothing else of it', (text, after) => {
    const rows = ['16/01/2018', text, '18/01/2018'].map(
      (day, at) => `R${String(at)} | '${day}' | Stonebridge | Drugs`,
    );
    const sheet = ['Ref | Date | Area | Category', ...rows].join('\n');
    const fixed = fixYear('year-against-neighbours', [workbookOf('log.csv', { log: sheet })]);
    expect(fixed.edits).toMatchObject([{ cell: 'B3', before: { text }, after: { text: after } }]);
    expect(findingsOf(fixed.after, 'year-against-neighbours')).toBe(0);
    expect(incidents(fixed.after, monthOf(2018, 1))).toBe(3);
  });
});
