import { describe, expect, it } from 'vitest';

import { smallCountsShown } from '../../../../src/core/check/rules/small-counts-shown';
import { check, sentences, matrixOf } from '../check-sheets';

describe('small-counts-shown', () => {
  const profile = (method: 'off' | 'suppress') => ({ disclosure: { method } });

  it('finds small counts that nothing protects', () => {
    expect(sentences(smallCountsShown, [matrixOf({ A: [3, 9] })], { profile: profile('off') })[0]).toContain(
      '1 monthly figure',
    );
  });

  it('passes where they are protected, or where there are none', () => {
    expect(check(smallCountsShown, [matrixOf({ A: [3, 9] })], { profile: profile('suppress') })).toEqual([]);
    expect(check(smallCountsShown, [matrixOf({ A: [9, 9] })], { profile: profile('off') })).toEqual([]);
  });
});
