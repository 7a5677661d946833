import { describe, expect, it } from 'vitest';

import { unknownCategory } from '../../../../src/core/check/rules/unknown-category';
import { check, sentences, logOf, entries } from '../check-sheets';

describe('unknown-category', () => {
  it('finds a name that is in no list', () => {
    const sheet = logOf([...entries(3), { category: 'Sea monster' }]);
    expect(sentences(unknownCategory, [sheet])).toEqual([
      '“Sea monster” (1 row) is not among the usual categories.',
    ]);
  });

  it('passes what the profile names, and a list of the workbook’s own', () => {
    const profile = { aliases: { category: { bird: 'Sea monster' } } };
    expect(
      check(unknownCategory, [logOf([...entries(3), { category: 'Sea monster' }])], { profile }),
    ).toEqual([]);
    const own = ['Class A', 'Class B', 'Class C'].map((name) => ({ category: name }));
    expect(check(unknownCategory, [logOf(own)])).toEqual([]);
  });
});
