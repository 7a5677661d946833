import { describe, expect, it } from 'vitest';

import { clearedBeforeReported } from '../../../../src/core/check/rules/cleared-before-reported';
import { date, register, type Short } from '../../records/make-recognition';
import { check, DAY, sentences } from '../check-sheets';

describe('cleared-before-reported', () => {
  const faultsOf = (
    rows: readonly (readonly Short[])[],
    header = 'Cleared',
    subject: 'faults' | 'reviews' = 'faults',
  ) => ({
    rows: [['Reported', 'Camera', header], ...rows],
    tables: [
      register(subject, ['date', 'camera'], {
        unused: [{ column: 2, header, reason: { code: 'no field' } }],
      }),
    ],
  });

  it('finds a fault that was cleared on an earlier day, also where the day is text', () => {
    const sheet = faultsOf([
      [date(DAY), 'C1', date(DAY - 3)],
      ['03/04/2017', 'C2', '02/04/2017'],
    ]);
    expect(check(clearedBeforeReported, [sheet])).toEqual(['C2 A2', 'C3 A3']);
    expect(sentences(clearedBeforeReported, [sheet])[0]).toBe(
      'The fault was cleared on 31/03/2017, before it was reported on 03/04/2017.',
    );
  });

  it('passes faults cleared on the same day, later or not yet, and other columns and registers', () => {
    const early = [[date(DAY), 'C1', date(DAY - 3)]];
    const sheets = [
      faultsOf([
        [date(DAY), 'C1', date(DAY)],
        [date(DAY), 'C2', date(DAY + 1)],
        [date(DAY), 'C3', null],
        [date(DAY), 'C4', 'Y'],
      ]),
      faultsOf(early, 'Installed'),
      faultsOf(early, 'Cleared', 'reviews'),
    ];
    expect(check(clearedBeforeReported, sheets)).toEqual([]);
  });
});
