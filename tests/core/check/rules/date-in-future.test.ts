import { describe, expect, it } from 'vitest';

import { dateInFuture } from '../../../../src/core/check/rules/date-in-future';
import { check, logOf, entries } from '../check-sheets';

describe('date-in-future', () => {
  it('finds a date long after the year', () => {
    expect(check(dateInFuture, [logOf([...entries(3), { date: '03/04/2027' }])])).toEqual(['B5']);
  });

  it('finds a date after the committee', () => {
    const profile = { report: { date: '5 June 2018' } };
    expect(check(dateInFuture, [logOf([...entries(3), { date: '06/06/2018' }])], { profile })).toEqual([
      'B5',
    ]);
    expect(check(dateInFuture, [logOf([...entries(3), { date: '05/06/2018' }])], { profile })).toEqual([]);
  });

  it('passes dates of the following year', () => {
    expect(check(dateInFuture, [logOf([...entries(3), { date: '06/06/2018' }])])).toEqual([]);
  });
});
