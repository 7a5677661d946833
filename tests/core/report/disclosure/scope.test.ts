import { describe, expect, test } from 'vitest';

import {
  includes,
  isWithin,
  scopeOf,
  variablesOf,
  without,
} from '../../../../src/core/report/disclosure/scope';

describe('scopes', () => {
  test('bring along what a variable cannot be told without', () => {
    expect(variablesOf(scopeOf('month'))).toEqual(['year', 'month']);
    expect(variablesOf(scopeOf('subArea'))).toEqual(['area', 'subArea']);
    expect(variablesOf(scopeOf('likeForLike'))).toEqual(['year', 'month', 'area', 'likeForLike']);
  });

  test('lose a variable only where nothing left needs it', () => {
    expect(without(scopeOf('month'), 'year')).toBeUndefined();
    expect(without(scopeOf('month'), 'month')).toBe(scopeOf('year'));
    expect(without(scopeOf('month'), 'area')).toBeUndefined();
  });

  test('contain each other', () => {
    expect(isWithin(scopeOf('year'), scopeOf('month', 'category'))).toBe(true);
    expect(isWithin(scopeOf('source'), scopeOf('month', 'category'))).toBe(false);
    expect(includes(scopeOf('month'), 'year')).toBe(true);
  });
});
