import { describe, expect, it } from 'vitest';

import { monthOf } from '../../../../src/core/calendar/month';
import { EMPTY_PROFILE, type Profile } from '../../../../src/core/profile/profile';
import { workbookOf } from '../../support/sheet-text';
import { findingsOf, fixYear, incidents, shortEdit, shortLeftOut } from '../fixes/fix-sheets';

describe('dates-month-first', () => {
  it('is told once, and every text counts in the month that is meant', () => {
    const { before, edits, after } = fixed('date-as-text', ['06/12/2017', '06/13/2017', '07/01/2017']);
    expect(findingsOf(before, 'dates-month-first')).toBe(1);
    expect([incidents(before, JUNE), incidents(before, JULY)]).toEqual([2, 1]);
    expect(edits.map(shortEdit)).toEqual([
      'B2: "06/12/2017" → day 42898',
      'B3: "06/13/2017" → day 42899',
      'B4: "07/01/2017" → day 42917',
    ]);
    expect([incidents(after, JUNE), incidents(after, JULY)]).toEqual([2, 1]);
  });

  it('reads a text of a contradictory column as it can be, and does not write it as a date', () => {
    const dates = ['06/13/2017', '05/07/2017', '06/07/2017', '14/07/2017'];
    const { before, edits, leftOut } = fixed('date-as-text', dates);
    expect(findingsOf(before, 'dates-month-first')).toBe(1);
    expect([incidents(before, JUNE), incidents(before, JULY)]).toEqual([1, 3]);
    expect(edits).toEqual([]);
    expect(leftOut.map(shortLeftOut)).toEqual(
      ['B2', 'B3', 'B4', 'B5'].map((cell) => `${cell}: date in doubt`),
    );
  });

  it('lets the month of the sheet settle what a text means, and writes that', () => {
    const { before, edits } = fixed('date-as-text', ['12/06/2017', '06/13/2017', '14/06/2017'], {
      sheet: 'Jun 17',
    });
    expect(incidents(before, JUNE)).toBe(3);
    expect(edits.map(shortEdit)).toEqual([
      'B2: "12/06/2017" → day 42898',
      'B3: "06/13/2017" → day 42899',
      'B4: "14/06/2017" → day 42900',
    ]);
  });

  it('suspects that dates among such texts were swapped, and swaps them', () => {
    const dates = ['2017-06-06', '2017-09-06', '2017-12-06', '06/13/2017', '2017-01-07', '2017-02-07'];
    const { before, after, edits } = fixed('swapped-against-neighbours', [...dates, '07/13/2017']);
    expect(findingsOf(before, 'swapped-against-neighbours')).toBe(4);
    expect(edits).toHaveLength(4);
    expect([incidents(after, JUNE), incidents(after, JULY)]).toEqual([4, 3]);
    expect(findingsOf(after, 'swapped-against-neighbours')).toBe(0);
  });

  it('keeps the texts that show it until the dates among them are swapped', () => {
    const dates = ['2017-06-06', '2017-09-06', '2017-12-06', '06/13/2017', '2017-01-07', '2017-02-07'];
    const { edits, leftOut } = fixed('date-as-text', dates);
    expect(edits).toEqual([]);
    expect(leftOut.map(shortLeftOut)).toEqual(['B5: date in doubt']);
  });

  it('obeys the profile and is silent then', () => {
    const profile: Profile = { ...EMPTY_PROFILE, tables: [{ dateOrder: 'day first' }] };
    const { before } = fixed('date-as-text', ['06/12/2017', '06/13/2017', '07/01/2017'], { profile });
    expect(findingsOf(before, 'dates-month-first')).toBe(0);
    expect(findingsOf(before, 'date-unreadable')).toBe(1);
  });
});

const JUNE = monthOf(2017, 6);
const JULY = monthOf(2017, 7);

interface Given {
  readonly sheet?: string;
  readonly profile?: Profile;
}

function fixed(rule: string, dates: readonly string[], { sheet = 'Export', profile }: Given = {}) {
  const rows = dates.map((date, index) => `R${String(index + 1)} | ${date} | Stonebridge | Robbery | Y | 1`);
  const text = ['Ref | Date | Area | Category | Police attended | Arrests', ...rows].join('\n');
  return fixYear(rule, [workbookOf('log.xlsx', { [sheet]: text })], profile);
}
