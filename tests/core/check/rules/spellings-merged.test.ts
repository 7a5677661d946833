import { describe, expect, it } from 'vitest';

import { spellingsMerged } from '../../../../src/core/check/rules/spellings-merged';
import { check, logOf, sentences } from '../check-sheets';

describe('spellings-merged', () => {
  it('tells which spellings were read as one area, at their cells', () => {
    const sheet = logOf([{}, { area: 'Stevenage BC' }, { area: 'Stevenage Borough Council' }, {}]);
    expect(check(spellingsMerged, [sheet])).toEqual(['E3 E4']);
    expect(sentences(spellingsMerged, [sheet])).toEqual([
      'Of the names in area, “Stevenage BC”, “Stevenage Borough Council” were read as “Stevenage”.',
    ]);
  });

  it('passes names that are written alike, and what the profile decided', () => {
    expect(check(spellingsMerged, [logOf([{}, {}, { area: ' Stevenage ' }])])).toEqual([]);
    const profile = { aliases: { area: { 'Stevenage BC': 'Stevenage' } } };
    expect(check(spellingsMerged, [logOf([{}, { area: 'Stevenage BC' }])], { profile })).toEqual([]);
  });
});
