import { describe, expect, it } from 'vitest';

import { emailAddress } from '../../../../src/core/check/rules/e-mail-address';
import { check, sentences, logOf, entries } from '../check-sheets';

describe('e-mail-address', () => {
  it('finds it where it would be printed, without repeating it', () => {
    const sheet = logOf([{}, { category: 'ask j.doe@example.org' }]);
    expect(check(emailAddress, [sheet])).toEqual(['F3']);
    expect(sentences(emailAddress, [sheet])[0]).not.toContain('ask j.doe@example.org');
  });

  it('finds it in a title', () => {
    expect(check(emailAddress, [logOf(entries(1), { table: { title: 'ask j.doe@example.org' } })])).toEqual([
      'A1:K2',
    ]);
  });

  it('passes ordinary names, and notes, which are never printed', () => {
    expect(
      check(emailAddress, [logOf([{ category: 'Drugs @ park' }, { notes: 'ask j.doe@example.org' }])]),
    ).toEqual([]);
  });
});
