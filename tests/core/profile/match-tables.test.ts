import { expect, test } from 'vitest';

import { matchesPattern, matchTables, mergeTables } from '../../../src/core/profile/match-tables';

test.each([
  ['*.csv', 'Log 2017.CSV', true],
  ['Apr*', 'Apr 17', true],
  ['*17*', 'Apr 17 log', true],
  ['a*a', 'a', false],
  ['Apr 17', 'Apr 18', false],
])('%s fits %s: %s', (pattern, name, fits) => {
  expect(matchesPattern(pattern, name)).toBe(fits);
});

test('an exact entry comes before a pattern, and what it does not say the pattern says', () => {
  const profile = {
    version: 1 as const,
    tables: [
      { file: '*.csv', area: 'Stevenage', fields: { date: 'when' } },
      { file: 'a.csv', sheet: 'a', headerRow: 3, fields: { area: 'ward' } },
    ],
  };
  const matched = matchTables(profile, 'a.csv', 'a').map(({ table }) => table);
  expect(matched.map(({ headerRow }) => headerRow)).toEqual([3, undefined]);
  expect(mergeTables(matched)).toMatchObject({ area: 'Stevenage', fields: { date: 'when', area: 'ward' } });
});
