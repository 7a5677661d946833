import { describe, expect, it } from 'vitest';

import { areaNotRecorded } from '../../../../src/core/check/rules/area-not-recorded';
import { date, log } from '../../records/make-recognition';
import { check, logOf, entries, DAY } from '../check-sheets';

describe('area-not-recorded', () => {
  it('tells all rows without one together', () => {
    expect(check(areaNotRecorded, [logOf([{}, { area: null }, { area: '-' }])])).toEqual(['E3 E4']);
  });

  it('passes where it is filled in, and where there is no column for it', () => {
    expect(check(areaNotRecorded, [logOf(entries(2))])).toEqual([]);
    expect(check(areaNotRecorded, [{ rows: [['Date'], [date(DAY)]], tables: [log(['date'])] }])).toEqual([]);
  });
});
