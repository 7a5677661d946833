import { describe, expect, it } from 'vitest';

import { arrestWithoutAction } from '../../../../src/core/check/rules/arrest-without-action';
import { addColumn, COLUMN, foundBy, monthlyLog } from '../check-books';
import { check, logOf } from '../check-sheets';

describe('arrest-without-action', () => {
  it('finds arrests with no further action', () => {
    const sheet = logOf([
      { arrests: 1, outcome: 'NFA' },
      { arrests: 2, outcome: 'No further action' },
    ]);
    expect(check(arrestWithoutAction, [sheet])).toEqual(['J2 I2', 'J3 I3']);
  });

  it.each([
    'N.F.A.',
    'Released NFA',
    'Suspect arrested - NFA',
    'Arrested, later no further police action',
    'No action',
  ])('finds “%s”, wherever in the outcome it stands', (outcome) => {
    const sheets = monthlyLog();
    addColumn(sheets, 'Outcome', () => 'Advice given');
    const row = sheets[3]!.rows[5]!;
    row[COLUMN.attended] = 'Y';
    row[COLUMN.arrests] = '1';
    row[row.length - 1] = outcome;
    expect(foundBy('arrest-without-action', sheets)).toHaveLength(1);
  });

  it('passes another outcome, and no arrest', () => {
    const sheet = logOf([
      { arrests: 1, outcome: 'Arrested' },
      { arrests: 0, outcome: 'NFA' },
      { arrests: 1, outcome: 'Nfatuated' },
    ]);
    expect(check(arrestWithoutAction, [sheet])).toEqual([]);
  });
});
