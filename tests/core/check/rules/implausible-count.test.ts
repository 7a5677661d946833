import { describe, expect, it } from 'vitest';

import { implausibleCount } from '../../../../src/core/check/rules/implausible-count';
import { check, logOf, matrixOf } from '../check-sheets';

describe('implausible-count', () => {
  it('finds a row with very many arrests', () => {
    expect(check(implausibleCount, [logOf([{ arrests: 21 }, { arrests: 20 }])])).toEqual(['I2']);
  });

  it('passes many arrests of a month', () => {
    expect(check(implausibleCount, [matrixOf({ A: [300] }, { measure: 'arrests' })])).toEqual([]);
  });

  it('obeys the threshold of the profile', () => {
    const profile = { checks: { thresholds: { mostArrestsPerIncident: 2 } } };
    expect(check(implausibleCount, [logOf([{ arrests: 3 }])], { profile })).toEqual(['I2']);
  });
});
