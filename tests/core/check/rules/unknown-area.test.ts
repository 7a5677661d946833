import { describe, expect, it } from 'vitest';

import { unknownArea } from '../../../../src/core/check/rules/unknown-area';
import { check, effects, logOf } from '../check-sheets';

describe('unknown-area', () => {
  const profile = { partnership: { areas: [{ name: 'Stevenage', aliases: ['SBC'] }] } };

  it('finds every area the list lacks, once, with all it bears on', () => {
    const sheet = logOf([{}, { area: 'Atlantis' }, { area: 'SBC' }, { area: 'Atlantis' }]);
    expect(check(unknownArea, [sheet], { profile })).toEqual(['E3 E5']);
    expect(effects(unknownArea, [sheet], { profile })).toEqual([
      { incidents: 2, area: 'Atlantis', share: 1 },
    ]);
  });

  it('passes any area where there is no list', () => {
    expect(check(unknownArea, [logOf([{ area: 'Atlantis' }])])).toEqual([]);
  });
});
