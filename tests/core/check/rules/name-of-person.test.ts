import { describe, expect, it } from 'vitest';

import { nameOfPerson } from '../../../../src/core/check/rules/name-of-person';
import { check, sentences, logOf, entries } from '../check-sheets';

describe('name-of-person', () => {
  it('finds it where it would be printed, without repeating it', () => {
    const sheet = logOf([{}, { category: 'Assault on Mr John Smith' }]);
    expect(check(nameOfPerson, [sheet])).toEqual(['F3']);
    expect(sentences(nameOfPerson, [sheet])[0]).not.toContain('Assault on Mr John Smith');
  });

  it('finds it in a title', () => {
    expect(
      check(nameOfPerson, [logOf(entries(1), { table: { title: 'Assault on Mr John Smith' } })]),
    ).toEqual(['A1:K2']);
  });

  it('passes ordinary names, and notes, which are never printed', () => {
    expect(
      check(nameOfPerson, [logOf([{ category: 'Missing person' }, { notes: 'Assault on Mr John Smith' }])]),
    ).toEqual([]);
  });
});
