import { describe, expect, it } from 'vitest';

import { categoryNotRecorded } from '../../../../src/core/check/rules/category-not-recorded';
import { date, log } from '../../records/make-recognition';
import { check, logOf, entries, DAY } from '../check-sheets';

describe('category-not-recorded', () => {
  it('tells all rows without one together', () => {
    expect(check(categoryNotRecorded, [logOf([{}, { category: null }, { category: '-' }])])).toEqual([
      'F3 F4',
    ]);
  });

  it('passes where it is filled in, and where there is no column for it', () => {
    expect(check(categoryNotRecorded, [logOf(entries(2))])).toEqual([]);
    expect(check(categoryNotRecorded, [{ rows: [['Date'], [date(DAY)]], tables: [log(['date'])] }])).toEqual(
      [],
    );
  });
});
