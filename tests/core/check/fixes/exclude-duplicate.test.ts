import { describe, expect, it } from 'vitest';

import { duplicateReference } from '../../../../src/core/check/rules/duplicate-reference';
import { sameIncidentTwice } from '../../../../src/core/check/rules/same-incident-twice';
import { workbookOf } from '../../support/sheet-text';
import { formulas, logOf, withGrid } from '../check-sheets';
import { findingsOf, fixYear, incidents, planned } from './fix-sheets';

const twice = (entry = {}) => logOf([{ reference: 'R1' }, { reference: 'R1', ...entry }]);

describe('exclude-duplicate', () => {
  it('marks the later row in its outcome, or in its notes', () => {
    expect(planned([duplicateReference], [twice()])).toEqual(['J3: blank → "Duplicate"']);
    expect(planned([duplicateReference], [twice({ outcome: 'Dispersed' })])).toEqual([
      'K3: blank → "Duplicate"',
    ]);
  });

  it('leaves a row in which there is no place for the mark', () => {
    const full = twice({ outcome: 'Dispersed', notes: 'Two men' });
    expect(planned([duplicateReference], [full])).toEqual(['3:3: no place for mark']);
    const change = withGrid({ formulas: formulas({ J3: 'A1', K3: 'A1' }) });
    expect(planned([duplicateReference], [twice()], change)).toEqual(['3:3: no place for mark']);
    const merges = [{ firstRow: 1, lastRow: 2, firstColumn: 9, lastColumn: 10 }];
    expect(planned([duplicateReference], [twice()], withGrid({ merges }))).toEqual([
      '3:3: no place for mark',
    ]);
  });

  it('marks every later row of one incident under several references', () => {
    expect(planned([sameIncidentTwice], [logOf([{}, {}, {}])])).toEqual([
      'J3: blank → "Duplicate"',
      'J4: blank → "Duplicate"',
    ]);
  });

  it('takes the row out of the figures, with its reason', () => {
    const rows = ['R1', 'R2', 'R3'].map(
      (reference) => `${reference} | 2017-04-03 | 10:00 | C1 | Stonebridge | Robbery | Closed`,
    );
    const sheet = ['Ref | Date | Time | Camera | Area | Category | Status', ...rows].join('\n');
    const { before, after, edits } = fixYear('same-incident-twice', [workbookOf('log.xlsx', { Log: sheet })]);
    expect(edits).toMatchObject([
      { cell: 'G3', before: { text: 'Closed' }, after: { text: 'Duplicate' } },
      { cell: 'G4' },
    ]);
    expect([incidents(before), incidents(after)]).toEqual([3, 1]);
    expect(findingsOf(after, 'same-incident-twice')).toBe(0);
    expect(after.rowCounts.excluded.map(({ row, reason }) => [row, reason])).toEqual([
      [3, 'cancelled'],
      [4, 'cancelled'],
    ]);
  });
});
