import { describe, expect, it } from 'vitest';

import { postcode } from '../../../../src/core/check/rules/postcode';
import { check, sentences, logOf, entries } from '../check-sheets';

describe('postcode', () => {
  it('finds it where it would be printed, without repeating it', () => {
    const sheet = logOf([{}, { category: 'Robbery SG1 1HN' }]);
    expect(check(postcode, [sheet])).toEqual(['F3']);
    expect(sentences(postcode, [sheet])[0]).not.toContain('Robbery SG1 1HN');
  });

  it('finds it in a title', () => {
    expect(check(postcode, [logOf(entries(1), { table: { title: 'Robbery SG1 1HN' } })])).toEqual(['A1:K2']);
  });

  it('passes ordinary names, and notes, which are never printed', () => {
    expect(check(postcode, [logOf([{ category: 'SG1 area' }, { notes: 'Robbery SG1 1HN' }])])).toEqual([]);
  });
});
