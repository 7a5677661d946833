import { describe, expect, it } from 'vitest';

import { monthOf } from '../../../src/core/calendar/month';
import { encodeRecords } from '../../../src/core/records/encode-records';
import { counts, error, makeRecognition } from './make-recognition';
import { reasons, values } from './read-records';

const APRIL_17 = monthOf(2017, 4);
const MAY_17 = monthOf(2017, 5);

describe('countEncoder', () => {
  const months = [{ month: APRIL_17 }, { month: MAY_17 }];

  it('makes a record of every cell that holds a count, and none of blanks and N/A', () => {
    const found = encodeRecords(
      makeRecognition([
        {
          rows: [
            ['', 'Apr', 'May'],
            ['Theft', 5, '-'],
            ['Drugs', null, 'N/A'],
            ['Other', 'a few', error('#DIV/0!')],
          ],
          tables: [
            counts([{ category: 'Theft' }, { category: 'Drugs' }, { category: 'Other' }], months, {
              context: { measure: 'incidents', area: 'Stevenage' },
            }),
          ],
        },
      ]),
    );
    expect(Array.from(found.columns.row)).toEqual([1, 1, 3, 3]);
    expect(values(found, 'incidents')).toEqual([5, 0, NaN, NaN]);
    expect(reasons(found)).toEqual([undefined, undefined, 'count unreadable', 'error value']);
    expect(found.remarks).toEqual([
      { code: 'nil', record: 1, column: 2, text: '-' },
      { code: 'count unreadable', record: 2, column: 1, text: 'a few' },
    ]);
  });

  it('excludes counts of nothing and of no time', () => {
    const found = encodeRecords(
      makeRecognition([
        {
          rows: [
            ['', 'Apr'],
            ['A', 5],
          ],
          tables: [counts([{ area: 'A' }], [{ month: APRIL_17 }])],
        },
        {
          rows: [
            ['', 'x'],
            ['A', 5],
          ],
          tables: [counts([{ area: 'A' }], [{ measure: 'arrests' }])],
        },
      ]),
    );
    expect(reasons(found)).toEqual(['no measure', 'no month or year']);
  });

  it('puts months into the year that a column names', () => {
    const { columns } = encodeRecords(
      makeRecognition([
        {
          rows: [
            ['', '2016/17', '2017/18'],
            ['April', 5, 6],
          ],
          tables: [
            counts([{ month: APRIL_17 }], [{ year: 2016 }, { year: 2017 }], {
              context: { measure: 'arrests' },
            }),
          ],
        },
      ]),
    );
    expect(Array.from(columns.month)).toEqual([monthOf(2016, 4), APRIL_17]);
    expect(Array.from(columns.year)).toEqual([2016, 2017]);
  });

  it('reads availability as shares, in either unit', () => {
    const found = encodeRecords(
      makeRecognition([
        {
          rows: [
            ['', 'Apr', 'May'],
            ['A', 99, 0.98],
            ['B', '97%', 'off'],
            ['C', 96, 'n/a'],
          ],
          tables: [
            counts([{ area: 'A' }, { area: 'B' }, { area: 'C' }], months, {
              context: { measure: 'availability' },
            }),
          ],
        },
      ]),
    );
    expect(values(found, 'availability').map((value) => Number(value.toFixed(6)))).toEqual([
      0.99,
      0.98,
      0.97,
      NaN,
      0.96,
    ]);
    expect(reasons(found)).toEqual([undefined, undefined, undefined, 'count unreadable', undefined]);
    expect(found.remarks.map(({ code, text }) => [code, text])).toEqual([
      ['availability as percentage', '0.98'],
      ['count unreadable', 'off'],
    ]);
  });
});
