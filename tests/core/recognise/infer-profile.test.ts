import { expect, test } from 'vitest';

import { ProfileError } from '../../../src/core/profile/profile';
import { expectSameAgain } from '../../support/recognise-again';
import { NO_PROFILE, onlyTable, recogniseText } from '../support/recognise-text';
import { workbookOf } from '../support/sheet-text';

const LOG = `
Stevenage incident log
Ref | Date | Area | Category | Arrests
1 | 2017-04-03 | Old Town | Robbery | 1
2 | 2017-04-04 | Bedwell | Drugs | 0
`;
const BLOCK = `
Hertsmere
Month | 2016/17 | < | 2017/18 | <
^ | Incidents | Arrests | Incidents | Arrests
April | 10 | 2 | 11 | 3
May | 12 | 2 | 13 | 3
June | 14 | 2 | 15 | 3
`;

test('recognising again with the inferred profile gives the same tables', () => {
  expectSameAgain([workbookOf('a.xlsx', { 'Apr 17': LOG, Figures: BLOCK })], NO_PROFILE);
});

test('a column the profile names and the sheet lacks leaves the field empty, and is said', () => {
  const profile = { version: 1 as const, tables: [{ fields: { area: 'ward' } }] };
  const table = onlyTable(recogniseText(LOG, { profile }));
  expect(table.fields.map(({ field }) => field)).not.toContain('area');
  expect(table.ambiguities.map(({ what }) => what).join(' ')).toContain('area: ward');
});

test('a sheet the profile names and the file lacks is an error that names its place', () => {
  const profile = { version: 1 as const, tables: [{ file: 'test.xlsx', sheet: 'Aprl 17' }] };
  expect(() => recogniseText(LOG, { profile })).toThrow(ProfileError);
});

test('a sheet to be left alone is left alone', () => {
  const recognition = recogniseText(LOG, {
    profile: { version: 1, tables: [{ sheet: '*', layout: 'ignore' }] },
  });
  expect(recognition.layouts).toEqual([]);
  expect(recognition.unrecognised[0]!.reason.code).toBe('ignored by profile');
});
