import { describe, expect, it } from 'vitest';

import { datesOutsideYear } from '../../../../src/core/check/rules/dates-outside-year';
import { date } from '../../records/make-recognition';
import { check, sentences, logOf, entries, DAY } from '../check-sheets';

describe('dates-outside-year', () => {
  it('tells the entries of each other year together', () => {
    const sheet = logOf([...entries(5), { date: date(DAY - 60) }, { date: date(DAY - 50) }]);
    expect(sentences(datesOutsideYear, [sheet])).toEqual([
      '2 rows of this table lie in 2016/17; the report is for 2017/18.',
    ]);
    expect(check(datesOutsideYear, [sheet])).toEqual(['7:8']);
  });

  it('passes a table that is wholly of another year', () => {
    const old = logOf(entries(2, { date: date(DAY - 60) }), { sheet: 'old' });
    expect(check(datesOutsideYear, [logOf(entries(3)), old])).toEqual([]);
  });
});
