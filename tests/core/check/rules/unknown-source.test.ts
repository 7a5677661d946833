import { describe, expect, it } from 'vitest';

import { unknownSource } from '../../../../src/core/check/rules/unknown-source';
import { check, sentences, logOf, entries } from '../check-sheets';

describe('unknown-source', () => {
  it('finds a name that is in no list', () => {
    const sheet = logOf([...entries(3), { source: 'Carrier pigeon' }]);
    expect(sentences(unknownSource, [sheet])).toEqual([
      '“Carrier pigeon” (1 row) is not among the usual sources.',
    ]);
  });

  it('passes what the profile names, and a list of the workbook’s own', () => {
    const profile = { aliases: { source: { bird: 'Carrier pigeon' } } };
    expect(check(unknownSource, [logOf([...entries(3), { source: 'Carrier pigeon' }])], { profile })).toEqual(
      [],
    );
    const own = ['Desk A', 'Desk B', 'Desk C'].map((name) => ({ source: name }));
    expect(check(unknownSource, [logOf(own)])).toEqual([]);
  });
});
