import { describe, expect, it } from 'vitest';

import { monthOf } from '../../../src/core/calendar/month';
import { timeCodes, type TimeCodes } from '../../../src/core/figures/time-codes';
import { encodeRecords } from '../../../src/core/records/encode-records';
import { NOT_KNOWN } from '../../../src/core/records/records';
import { makeRecognition } from '../records/make-recognition';

const { columns: NO_RECORDS } = encodeRecords(makeRecognition([]));

interface RecordTime {
  readonly month?: number;
  readonly year?: number;
  readonly excluded?: true;
}

function codesOf(records: readonly RecordTime[]): TimeCodes {
  return timeCodes({
    ...NO_RECORDS,
    length: records.length,
    month: Int32Array.from(records, ({ month }) => month ?? NOT_KNOWN),
    year: Int16Array.from(records, ({ year }) => year ?? NOT_KNOWN),
    exclusion: Uint8Array.from(records, ({ excluded }) => (excluded ? 1 : 0)),
  });
}

const APRIL_2016 = monthOf(2016, 4);
const APRIL_2017 = monthOf(2017, 4);

describe('timeCodes', () => {
  it('orders by year, a whole year before its months, however the records come', () => {
    const { times } = codesOf([
      { month: APRIL_2017 + 11, year: 2017 },
      { year: 2017 },
      { month: APRIL_2016 + 2, year: 2016 },
      { month: APRIL_2017, year: 2017 },
      { year: 2015 },
      { month: APRIL_2016 + 11, year: 2016 },
      { month: APRIL_2017, year: 2017 },
      { year: 2016 },
    ]);
    expect(times).toEqual([
      { year: 2015 },
      { year: 2016 },
      { year: 2016, month: APRIL_2016 + 2 },
      { year: 2016, month: APRIL_2016 + 11 },
      { year: 2017 },
      { year: 2017, month: APRIL_2017 },
      { year: 2017, month: APRIL_2017 + 11 },
    ]);
  });

  it('has only times that occur, not those between', () => {
    expect(codesOf([{ month: APRIL_2016 }, { month: APRIL_2016 + 3 }]).times).toEqual([
      { year: 2016, month: APRIL_2016 },
      { year: 2016, month: APRIL_2016 + 3 },
    ]);
    expect(codesOf([{ year: 2014 }, { year: 2017 }]).times).toEqual([{ year: 2014 }, { year: 2017 }]);
  });

  it('takes a month’s year from the month', () => {
    expect(codesOf([{ month: APRIL_2017 - 1, year: 2017 }]).times).toEqual([
      { year: 2016, month: APRIL_2017 - 1 },
    ]);
  });

  it('passes over what is excluded and what has no time', () => {
    const { times, firstMonth, firstYear, codeOfMonth, codeOfYear } = codesOf([
      { month: APRIL_2016, year: 2016, excluded: true },
      { year: 2012, excluded: true },
      {},
      { month: APRIL_2017 },
      { year: 2017 },
    ]);
    expect(times).toEqual([{ year: 2017 }, { year: 2017, month: APRIL_2017 }]);
    expect([firstMonth, firstYear, codeOfMonth.length, codeOfYear.length]).toEqual([APRIL_2017, 2017, 1, 1]);
    expect(codesOf([]).times).toEqual([]);
    const between = [
      { month: APRIL_2016 },
      { month: APRIL_2016 + 1, excluded: true as const },
      { month: APRIL_2017 },
    ];
    expect(codesOf(between).times.map(({ month }) => month)).toEqual([APRIL_2016, APRIL_2017]);
  });

  it('gives each time’s place', () => {
    const codes = codesOf([
      { year: 2017 },
      { month: APRIL_2017 + 5 },
      { month: APRIL_2016 },
      { year: 2014 },
      { month: APRIL_2017 },
    ]);
    const ofMonth = (month: number) => codes.times[codes.codeOfMonth[month - codes.firstMonth]!];
    for (const month of [APRIL_2016, APRIL_2017, APRIL_2017 + 5])
      expect(ofMonth(month)).toMatchObject({ month });
    for (const year of [2014, 2017]) {
      expect(codes.times[codes.codeOfYear[year - codes.firstYear]!]).toEqual({ year });
    }
  });
});
