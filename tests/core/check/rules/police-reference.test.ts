import { describe, expect, it } from 'vitest';

import { policeReference } from '../../../../src/core/check/rules/police-reference';
import { check, sentences, logOf, entries } from '../check-sheets';

describe('police-reference', () => {
  it('finds it where it would be printed, without repeating it', () => {
    const sheet = logOf([{}, { category: 'Theft 41/12345/18' }]);
    expect(check(policeReference, [sheet])).toEqual(['F3']);
    expect(sentences(policeReference, [sheet])[0]).not.toContain('Theft 41/12345/18');
  });

  it('finds it in a title', () => {
    expect(check(policeReference, [logOf(entries(1), { table: { title: 'Theft 41/12345/18' } })])).toEqual([
      'A1:K2',
    ]);
  });

  it('passes ordinary names, and notes, which are never printed', () => {
    expect(
      check(policeReference, [logOf([{ category: 'Theft 24/7' }, { notes: 'Theft 41/12345/18' }])]),
    ).toEqual([]);
  });
});
