import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  formatMonthKey,
  monthNumber,
  monthOf,
  monthOfDate,
  parseMonthKey,
  yearOfMonth,
} from '../../../src/core/calendar/month';

const years = fc.integer({ min: 0, max: 9999 });
const monthNumbers = fc.integer({ min: 1, max: 12 });

describe('months', () => {
  it('give back the year and the month they came from', () => {
    fc.assert(
      fc.property(years, monthNumbers, (year, number) => {
        const month = monthOf(year, number);
        expect([yearOfMonth(month), monthNumber(month)]).toEqual([year, number]);
      }),
      { seed: 1 },
    );
  });

  it('step from December to January', () => {
    expect(monthOf(2017, 12) + 1).toBe(monthOf(2018, 1));
  });

  it('are the same for every day of one', () => {
    expect(monthOfDate({ year: 2017, month: 4, day: 30 })).toBe(
      monthOfDate({ year: 2017, month: 4, day: 1 }),
    );
  });
});

describe('month keys', () => {
  it('are read as they are written', () => {
    fc.assert(
      fc.property(years, monthNumbers, (year, number) => {
        const month = monthOf(year, number);
        expect(parseMonthKey(formatMonthKey(month))).toBe(month);
      }),
      { seed: 2 },
    );
  });

  it('sort as the months do', () => {
    expect(formatMonthKey(monthOf(2017, 4))).toBe('2017-04');
    expect(formatMonthKey(monthOf(85, 11))).toBe('0085-11');
  });

  it.each(['2017-4', '2017-13', '2017-00', '17-04', ' 2017-04', '2017-04-01', '2017/04', ''])(
    'are not %j',
    (text) => {
      expect(parseMonthKey(text)).toBeUndefined();
    },
  );
});
