import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { dateOfDayNumber } from '../../../src/core/calendar/civil-date';
import { swappedAgainstNeighbours } from '../../../src/core/check/rules/swapped-against-neighbours';
import { yearAgainstNeighbours } from '../../../src/core/check/rules/year-against-neighbours';
import { writtenDay } from '../../../src/core/check/written-day';
import { date } from '../records/make-recognition';
import { check, DAY, logOf } from './check-sheets';

const BOTH = [swappedAgainstNeighbours, yearAgainstNeighbours];

const profile = { checks: { thresholds: { shownPerRule: 200 } } };

const found = (days: readonly number[]) =>
  BOTH.map((rule) =>
    check(rule, [logOf(days.map((day) => ({ date: date(day) })))], { year: 2017, profile }).toSorted(),
  );

/** Rows as the cells of their dates. */
const cells = (rows: readonly number[]) => rows.map((row) => `B${String(row + 2)}`).toSorted();

/** Two entries a day from 3 April 2017. */
const days = (number: number, from = DAY) =>
  Array.from({ length: number }, (_, at) => from + Math.floor(at / 2));

const swap = (day: number) => {
  const [dayOfMonth, month, year] = writtenDay(day).split('/').map(Number);
  return Math.round(Date.UTC(year!, dayOfMonth! - 1, month) / 86_400_000) + 25_569;
};

const YEAR = 365;

describe('odd dates among their neighbours', () => {
  it('finds a run with the old year, whatever its length, and in no strict order', () => {
    const december = DAY + 265;
    const log = days(80, december);
    for (const [from, end] of [
      [12, 13],
      [13, 19],
      [12, 68],
    ] as const) {
      const slipped = log.map((day, at) => (at >= from && at < end ? day - YEAR : day));
      expect(found(slipped)).toEqual([[], cells(range(from, end))]);
    }
    const shuffled = log.map((day, at) => (at >= 14 && at < 22 ? day - YEAR : day));
    [shuffled[15], shuffled[18]] = [shuffled[18]!, shuffled[15]!];
    expect(found(shuffled)).toEqual([[], cells(range(14, 22))]);
  });

  it('finds runs with day and month swapped: all the days up to the twelfth, as one kind of slip makes them', () => {
    const log = days(176);
    const isSwapped = (day: number) => {
      const { day: ofMonth, month } = dateOfDayNumber(day);
      return ofMonth <= 12 && month >= 5 && ofMonth !== month;
    };
    const slipped = log.map((day) => (isSwapped(day) ? swap(day) : day));
    const meant = range(0, 176).filter((at) => isSwapped(log[at]!));
    expect(found(slipped)).toEqual([cells(meant), []]);
  });

  it('finds a run over the end of a stretch of records', () => {
    const log = Array.from({ length: 1_100 }, (_, at) => DAY + 265 + Math.floor(at / 60));
    const slipped = log.map((day, at) => (at >= 1_000 && at < 1_050 ? day - YEAR : day));
    expect(found(slipped)).toEqual([[], cells(range(1_000, 1_050))]);
  });

  it('goes on behind a date that fits nowhere', () => {
    const log = days(40);
    log[10] = DAY - 1_000;
    log[20] = log[20]! - YEAR;
    expect(found(log)).toEqual([[], ['B22']]);
  });

  it('passes two years one below the other, day by day, and a log of which each area begins anew', () => {
    const log = days(60);
    expect(found([...log, ...log.map((day) => day - YEAR), ...log])).toEqual([[], []]);
    expect(found(log.flatMap((day) => [day, day - YEAR]))).toEqual([[], []]);
    const year = Array.from({ length: YEAR }, (_, at) => DAY - 2 + at);
    expect(found([...year, ...year, ...year.slice(0, 100)])).toEqual([[], []]);
  });

  it('passes every log in order, and the entries of one that is in none', () => {
    const steps = fc.array(fc.nat({ max: 25 }), { minLength: 2, maxLength: 60 });
    fc.assert(
      fc.property(steps, (gaps) => {
        let day = DAY;
        expect(found(gaps.map((gap) => (day += gap)))).toEqual([[], []]);
      }),
      { seed: 7, numRuns: 60 },
    );
    const days = fc.array(fc.nat({ max: 364 }), { minLength: 30, maxLength: 60 });
    fc.assert(
      fc.property(days, (offsets) => {
        expect(found(offsets.map((offset) => DAY - 2 + offset))).toEqual([[], []]);
      }),
      { seed: 7, numRuns: 60 },
    );
  });
});

function range(from: number, end: number): number[] {
  return Array.from({ length: end - from }, (_, at) => from + at);
}
