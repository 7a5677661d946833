import { describe, expect, it } from 'vitest';

import { tooManyOther } from '../../../../src/core/check/rules/too-many-other';
import { check, sentences, logOf, entries } from '../check-sheets';

describe('too-many-other', () => {
  const sheet = (others: number) =>
    logOf([...entries(60 - others), ...entries(others, { category: 'Other' })], { sheet: 'Log' });

  it('finds an area with many incidents under Other', () => {
    expect(sentences(tooManyOther, [sheet(12)])).toEqual([
      '12 incidents of Stevenage, 20.0 %, are “Other” (more than 15.0 %).',
    ]);
    expect(check(tooManyOther, [sheet(12)])).toEqual(['Log']);
  });

  it('passes a small share', () => {
    expect(check(tooManyOther, [sheet(9)])).toEqual([]);
  });
});
