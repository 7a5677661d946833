import { describe, expect, it } from 'vitest';

import { sameIncidentTwice } from '../../../../src/core/check/rules/same-incident-twice';
import { check, logOf, entries } from '../check-sheets';

describe('same-incident-twice', () => {
  it('suspects the second of two rows with the same time, camera, area and category', () => {
    expect(check(sameIncidentTwice, [logOf(entries(2))])).toEqual(['3:3 2:2']);
  });

  it('passes where anything differs, or is not known', () => {
    const sheet = logOf([
      {},
      { time: '10:01' },
      { camera: 'C2' },
      { category: 'Drugs' },
      { area: 'Hertsmere' },
    ]);
    expect(check(sameIncidentTwice, [sheet])).toEqual([]);
    expect(check(sameIncidentTwice, [logOf(entries(2, { time: null }))])).toEqual([]);
  });
});
