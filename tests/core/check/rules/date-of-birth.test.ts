import { describe, expect, it } from 'vitest';

import { dateOfBirth } from '../../../../src/core/check/rules/date-of-birth';
import { check, sentences, logOf, entries } from '../check-sheets';

describe('date-of-birth', () => {
  it('finds it where it would be printed, without repeating it', () => {
    const sheet = logOf([{}, { category: 'Wanted dob 01/02/1990' }]);
    expect(check(dateOfBirth, [sheet])).toEqual(['F3']);
    expect(sentences(dateOfBirth, [sheet])[0]).not.toContain('Wanted dob 01/02/1990');
  });

  it('finds it in a title', () => {
    expect(check(dateOfBirth, [logOf(entries(1), { table: { title: 'Wanted dob 01/02/1990' } })])).toEqual([
      'A1:K2',
    ]);
  });

  it('passes ordinary names, and notes, which are never printed', () => {
    expect(
      check(dateOfBirth, [logOf([{ category: 'Born again church' }, { notes: 'Wanted dob 01/02/1990' }])]),
    ).toEqual([]);
  });
});
