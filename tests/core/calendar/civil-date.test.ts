import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  dateOfDayNumber,
  dayNumberOfDate,
  dayNumberOfSerial,
  daysInMonth,
  isCivilDate,
  weekdayOf,
  serialOfDayNumber,
} from '../../../src/core/calendar/civil-date';

const dayNumbers = fc.integer({ min: -600_000, max: 2_958_465 });

describe('day numbers', () => {
  it('count from 30 December 1899', () => {
    expect(dayNumberOfDate({ year: 1899, month: 12, day: 30 })).toBe(0);
    expect(dayNumberOfDate({ year: 1900, month: 3, day: 1 })).toBe(61);
    expect(dayNumberOfDate({ year: 2017, month: 4, day: 3 })).toBe(42_828);
    expect(dayNumberOfDate({ year: 9999, month: 12, day: 31 })).toBe(2_958_465);
  });

  it('take years before 100 for what they are', () => {
    expect(dateOfDayNumber(dayNumberOfDate({ year: 18, month: 4, day: 1 }))).toEqual({
      year: 18,
      month: 4,
      day: 1,
    });
  });

  it('give back the date they came from', () => {
    fc.assert(
      fc.property(dayNumbers, (day) => {
        const date = dateOfDayNumber(day);
        expect(isCivilDate(date) || date.year < 1).toBe(true);
        expect(dayNumberOfDate(date)).toBe(day);
      }),
      { seed: 1 },
    );
  });

  it('step by one from one day to the next', () => {
    fc.assert(
      fc.property(dayNumbers, (day) => {
        const { year, month, day: dayOfMonth } = dateOfDayNumber(day);
        const next = dateOfDayNumber(day + 1);
        const isSameMonth = next.year === year && next.month === month && next.day === dayOfMonth + 1;
        const isNextMonth = next.day === 1 && dayOfMonth === daysInMonth(year, month);
        expect(isSameMonth || isNextMonth).toBe(true);
      }),
      { seed: 2 },
    );
  });

  it('drop the time of day', () => {
    expect(dateOfDayNumber(42_828.999_99)).toEqual({ year: 2017, month: 4, day: 3 });
    expect(dateOfDayNumber(-0.5)).toEqual({ year: 1899, month: 12, day: 29 });
  });
});

describe('dayNumberOfSerial', () => {
  it('takes serials of the 1900 system as they are from 1 March 1900', () => {
    expect(dayNumberOfSerial(61, '1900')).toBe(61);
    expect(dayNumberOfSerial(42_828.5, '1900')).toBe(42_828.5);
  });

  it('makes up for the 29 February 1900 that never was', () => {
    expect(dateOfDayNumber(dayNumberOfSerial(1, '1900'))).toEqual({ year: 1900, month: 1, day: 1 });
    expect(dateOfDayNumber(dayNumberOfSerial(59, '1900'))).toEqual({ year: 1900, month: 2, day: 28 });
  });

  it('counts the 1904 system from 1 January 1904', () => {
    expect(dateOfDayNumber(dayNumberOfSerial(0, '1904'))).toEqual({ year: 1904, month: 1, day: 1 });
    expect(dateOfDayNumber(dayNumberOfSerial(41_366, '1904'))).toEqual({ year: 2017, month: 4, day: 3 });
  });

  it('keeps the time of day, in both systems', () => {
    const serials = fc.integer({ min: 61 * 96, max: 60_000 * 96 }).map((quarters) => quarters / 96);
    fc.assert(
      fc.property(serials, fc.constantFrom('1900' as const, '1904' as const), (serial, system) => {
        // To a tenth of a millisecond: the sum has fewer digits left for the fraction.
        expect(dayNumberOfSerial(serial, system) % 1).toBeCloseTo(serial % 1, 9);
      }),
      { seed: 3 },
    );
  });
});

describe('isCivilDate', () => {
  it.each([
    [2016, 2, 29, true],
    [2017, 2, 29, false],
    [1900, 2, 29, false],
    [2000, 2, 29, true],
    [2017, 4, 31, false],
    [2017, 13, 1, false],
    [2017, 0, 1, false],
    [2017, 1, 0, false],
    [0, 1, 1, false],
    [10_000, 1, 1, false],
    [2017, 1.5, 1, false],
    [Number.NaN, 1, 1, false],
  ])('%d-%d-%d is %s', (year, month, day, expected) => {
    expect(isCivilDate({ year, month, day })).toBe(expected);
  });
});

describe('daysInMonth', () => {
  it('adds up to the days of the year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9998 }), (year) => {
        const days = Array.from({ length: 12 }, (_, index) => daysInMonth(year, index + 1));
        const start = dayNumberOfDate({ year, month: 1, day: 1 });
        expect(days.reduce((sum, count) => sum + count, 0)).toBe(
          dayNumberOfDate({ year: year + 1, month: 1, day: 1 }) - start,
        );
      }),
      { seed: 4 },
    );
  });
});

describe('weekdayOf', () => {
  it('knows the weekday of some days', () => {
    expect(weekdayOf(dayNumberOfDate({ year: 2017, month: 4, day: 3 }))).toBe(1);
    expect(weekdayOf(dayNumberOfDate({ year: 2000, month: 1, day: 1 }))).toBe(6);
    expect(weekdayOf(dayNumberOfDate({ year: 1815, month: 6, day: 18 }))).toBe(0);
  });

  it('agrees with the calendar of the platform', () => {
    fc.assert(
      fc.property(dayNumbers, (day) => {
        const { year, month, day: dayOfMonth } = dateOfDayNumber(day);
        const date = new Date(0);
        date.setUTCFullYear(year, month - 1, dayOfMonth);
        expect(weekdayOf(day + 0.75)).toBe(date.getUTCDay());
      }),
      { seed: 5 },
    );
  });
});

describe('serialOfDayNumber', () => {
  it('is the serial that means the day', () => {
    fc.assert(
      fc.property(dayNumbers, fc.constantFrom('1900' as const, '1904' as const), (day, system) => {
        const serial = serialOfDayNumber(day, system);
        if (serial !== undefined) expect(dayNumberOfSerial(serial, system)).toBe(day);
      }),
      { seed: 6 },
    );
  });

  it('knows no day before the first', () => {
    expect(serialOfDayNumber(2, '1900')).toBe(1);
    expect(serialOfDayNumber(1, '1900')).toBeUndefined();
    expect(serialOfDayNumber(1462, '1904')).toBeUndefined();
    expect(serialOfDayNumber(1463, '1904')).toBe(1);
  });
});
