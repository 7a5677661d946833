import { describe, expect, it } from 'vitest';

import { smallCategories } from '../../../../src/core/check/rules/small-categories';
import { check, logOf, entries } from '../check-sheets';

describe('small-categories', () => {
  it('finds a category with few incidents', () => {
    expect(check(smallCategories, [logOf([...entries(6), { category: 'Drugs' }])])).toEqual(['F8']);
  });

  it('passes larger ones', () => {
    expect(check(smallCategories, [logOf(entries(6))])).toEqual([]);
  });
});
