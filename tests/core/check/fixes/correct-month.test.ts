import { describe, expect, it } from 'vitest';

import { monthOf } from '../../../../src/core/calendar/month';
import type { Profile } from '../../../../src/core/profile/profile';
import { workbookOf } from '../../support/sheet-text';
import { findingsOf, fixYear, incidents } from './fix-sheets';

const RULE = 'sheet-name-against-dates';

function sheet(dates: readonly string[]): string {
  const rows = dates.map((date, index) => `R${String(index + 1)} | ${date} | Stonebridge | Robbery`);
  return ['Stonebridge log', '', 'Ref | Date | Area | Category', ...rows].join('\n');
}

describe('correct-month', () => {
  const may = ['2017-05-13', '2017-05-14', '2017-05-15', '2017-05-16'];

  it('remembers the month most dates lie in', () => {
    const { before, after, edits } = fixYear(RULE, [
      workbookOf('log.xlsx', { 'Apr 17': sheet([...may, "'??'"]) }),
    ]);
    expect(edits).toEqual([
      {
        kind: 'month',
        rule: RULE,
        file: 'log.xlsx',
        sheet: 'Apr 17',
        headerRow: 3,
        made: 2,
        after: '2017-05',
      },
    ]);
    expect([findingsOf(before, RULE), findingsOf(after, RULE)]).toEqual([1, 0]);
    // The row whose date cannot be read counts in the month of its sheet, once that is known.
    expect([before.rowCounts.counted, after.rowCounts.counted]).toEqual([4, 5]);
    expect([incidents(before, monthOf(2017, 5)), incidents(after, monthOf(2017, 5))]).toEqual([4, 5]);
  });

  it('changes the month a profile says', () => {
    const profile: Profile = {
      version: 1,
      tables: [{ file: 'log.xlsx', sheet: 'Log', headerRow: 3, month: '2017-04' }],
    };
    const { after, edits } = fixYear(RULE, [workbookOf('log.xlsx', { Log: sheet(may) })], profile);
    expect(edits).toMatchObject([{ before: '2017-04', after: '2017-05', made: 0 }]);
    expect(findingsOf(after, RULE)).toBe(0);
  });

  it('leaves a sheet whose dates agree on no month', () => {
    const mixed = ['2017-05-13', '2017-06-14', '2017-07-15', '2017-08-16'];
    const { edits, leftOut } = fixYear(RULE, [workbookOf('log.xlsx', { 'Apr 17': sheet(mixed) })]);
    expect(edits).toEqual([]);
    expect(leftOut).toMatchObject([{ sheet: 'Apr 17', reason: 'not clear' }]);
  });
});
