import { describe, expect, it } from 'vitest';

import { dayNumberOfDate } from '../../../src/core/calendar/civil-date';
import { monthOf } from '../../../src/core/calendar/month';
import {
  monthInYear,
  monthNearest,
  placeDate,
  placeUndated,
  type TimeContext,
} from '../../../src/core/records/place-in-time';
import { NOT_KNOWN } from '../../../src/core/records/records';
import { readWrittenDate } from '../../../src/core/records/written-date';

const MAY = monthOf(2017, 5);
const SHEET: TimeContext = { month: MAY, fromRow: false };
const NOWHERE: TimeContext = { fromRow: false };

function place(text: string, context: TimeContext) {
  return placeDate(readWrittenDate({ kind: 'text', text }, '1900'), context);
}

function day(year: number, month: number, dayOfMonth: number): number {
  return dayNumberOfDate({ year, month, day: dayOfMonth });
}

describe('placeDate', () => {
  it('takes a date in the sheet’s month as it is', () => {
    expect(place('06/05/2017', SHEET)).toEqual({ month: MAY, year: 2017, day: day(2017, 5, 6) });
  });

  it('swaps day and month where that puts the date into the sheet’s month', () => {
    expect(place('05/06/2017', SHEET)).toEqual({
      month: MAY,
      year: 2017,
      day: day(2017, 5, 6),
      remark: 'day and month swapped',
    });
  });

  it('does not swap a month in words', () => {
    expect(place('5 June 2017', SHEET)).toMatchObject({
      month: monthOf(2017, 6),
      remark: 'date outside sheet month',
    });
  });

  it('counts any other date by itself', () => {
    expect(place('01/06/2017', SHEET)).toMatchObject({
      month: monthOf(2017, 6),
      remark: 'date outside sheet month',
    });
    expect(place('06/05/2016', SHEET)).toMatchObject({ month: monthOf(2016, 5), year: 2016 });
  });

  it('gives a date without a year the year nearest to the sheet’s month', () => {
    expect(place('6 May', SHEET)).toEqual({ month: MAY, year: 2017, day: day(2017, 5, 6) });
    expect(place('31 Dec', { month: monthOf(2018, 1), fromRow: false })).toMatchObject({
      month: monthOf(2017, 12),
      remark: 'date outside sheet month',
    });
    expect(place('6 Feb', { year: 2017, fromRow: false })).toMatchObject({ month: monthOf(2018, 2) });
  });

  it('cannot place a date without a year where nothing tells it', () => {
    expect(place('6 May', NOWHERE)).toMatchObject({ exclusion: 'date unreadable', month: NOT_KNOWN });
    expect(place('29 Feb', { year: 2017, fromRow: false })).toMatchObject({ exclusion: 'date unreadable' });
  });

  it('falls back on the sheet’s month, but not on its year', () => {
    expect(place('', SHEET)).toEqual({ month: MAY, year: 2017, day: NOT_KNOWN, remark: 'date from sheet' });
    expect(place('31/06/2017', SHEET)).toMatchObject({ month: MAY, remark: 'date from sheet' });
    expect(place('', { year: 2017, fromRow: false })).toMatchObject({ exclusion: 'date missing' });
    expect(place('?', NOWHERE)).toMatchObject({ exclusion: 'date unreadable' });
  });

  it('has nothing to remark on where the row itself names the month', () => {
    expect(place('', { month: MAY, fromRow: true })).toEqual({ month: MAY, year: 2017, day: NOT_KNOWN });
  });
});

describe('placeUndated', () => {
  it('takes the month, else the year, else says that there is none', () => {
    expect(placeUndated({ month: MAY, year: 2016, fromRow: false })).toMatchObject({
      month: MAY,
      year: 2017,
    });
    expect(placeUndated({ year: 2016, fromRow: false })).toEqual({
      month: NOT_KNOWN,
      year: 2016,
      day: NOT_KNOWN,
    });
    expect(placeUndated(NOWHERE)).toMatchObject({ exclusion: 'no month or year' });
  });
});

describe('months without a year', () => {
  it('lie in the financial year or nearest to another month', () => {
    expect(monthInYear(4, 2017)).toBe(monthOf(2017, 4));
    expect(monthInYear(3, 2017)).toBe(monthOf(2018, 3));
    expect(monthNearest(12, monthOf(2018, 1))).toBe(monthOf(2017, 12));
    expect(monthNearest(7, monthOf(2018, 1))).toBe(monthOf(2018, 7));
  });
});
