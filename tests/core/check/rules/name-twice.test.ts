import { describe, expect, it } from 'vitest';

import { nameTwice } from '../../../../src/core/check/rules/name-twice';
import { counts } from '../../records/make-recognition';
import { check, effects, sentences } from '../check-sheets';

/** A matrix with these names in column A from row 2 on, of 3 incidents each. */
function named(...lines: readonly { readonly category: string; readonly area?: string }[]) {
  return {
    rows: [['Category', 'Apr'], ...lines.map(({ category }) => [category, 3])],
    tables: [counts(lines, [{ year: 2017 }], { context: { measure: 'incidents' } })],
  };
}

describe('name-twice', () => {
  const robbery = { category: 'Robbery' };

  it('finds a category that two rows have', () => {
    const sheet = named(robbery, { category: 'Theft' }, robbery);
    expect(check(nameTwice, [sheet])).toEqual(['A4 A2']);
    expect(sentences(nameTwice, [sheet])).toEqual([
      '“Robbery” names two rows of this table. The counts of both are added up.',
    ]);
    expect(effects(nameTwice, [sheet])).toMatchObject([{ incidents: 3 }]);
  });

  it('passes names once each, and one category of two areas', () => {
    const ofAreas = named({ ...robbery, area: 'Stevenage' }, { ...robbery, area: 'Hertsmere' });
    expect(check(nameTwice, [named(robbery, { category: 'Theft' }), ofAreas])).toEqual([]);
  });
});
