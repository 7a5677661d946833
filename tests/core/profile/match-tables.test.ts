import { expect, test } from 'vitest';

import {
  matchesFile,
  matchesPattern,
  matchTables,
  mergeTables,
} from '../../../src/core/profile/match-tables';

test.each([
  ['*.csv', 'Log 2017.CSV', true],
  ['Apr*', 'Apr 17', true],
  ['*17*', 'Apr 17 log', true],
  ['a*a', 'a', false],
  ['Apr 17', 'Apr 18', false],
])('%s fits %s: %s', (pattern, name, fits) => {
  expect(matchesPattern(pattern, name)).toBe(fits);
});

test.each([
  ['Log.xlsx', 'log.XLSX', true],
  ['Log.xlsx', 'Log (corrected).xlsx', true],
  ['Log.xlsx', 'Log (corrected) 2.xlsx', true],
  ['Log.xls', 'Log.xls (corrected).xlsx', true],
  ['L*.xls', 'Log.xls (corrected).xlsx', true],
  [undefined, 'Log.xlsx', true],
  ['Log.xlsx', 'Log 2.xlsx', false],
  ['Log (corrected).xlsx', 'Log.xlsx', false],
])('the file pattern %s fits %s, or what it is a corrected copy of: %s', (pattern, file, fits) => {
  expect(matchesFile(pattern, file)).toBe(fits);
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
