import { describe, expect, it } from 'vitest';

import { vehicleRegistration } from '../../../../src/core/check/rules/vehicle-registration';
import { check, sentences, logOf, entries } from '../check-sheets';

describe('vehicle-registration', () => {
  it('finds it where it would be printed, without repeating it', () => {
    const sheet = logOf([{}, { category: 'Theft of AB12 CDE' }]);
    expect(check(vehicleRegistration, [sheet])).toEqual(['F3']);
    expect(sentences(vehicleRegistration, [sheet])[0]).not.toContain('Theft of AB12 CDE');
  });

  it('finds it in a title', () => {
    expect(
      check(vehicleRegistration, [logOf(entries(1), { table: { title: 'Theft of AB12 CDE' } })]),
    ).toEqual(['A1:K2']);
  });

  it('passes ordinary names, and notes, which are never printed', () => {
    expect(
      check(vehicleRegistration, [logOf([{ category: 'Zone 12 car park' }, { notes: 'Theft of AB12 CDE' }])]),
    ).toEqual([]);
  });
});
