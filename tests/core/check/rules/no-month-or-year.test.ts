import { describe, expect, it } from 'vitest';

import { noMonthOrYear } from '../../../../src/core/check/rules/no-month-or-year';
import { counts } from '../../records/make-recognition';
import { check } from '../check-sheets';

describe('no-month-or-year', () => {
  it('finds counts without a time', () => {
    const sheet = {
      rows: [
        ['', 'n'],
        ['A', 4],
      ],
      tables: [counts([{ area: 'A' }], [{ measure: 'incidents' }])],
    };
    expect(check(noMonthOrYear, [sheet])).toEqual(['B2']);
  });

  it('finds all counts of a table together', () => {
    const sheet = {
      rows: [
        ['', 'n'],
        ['A', 4],
        ['B', 5],
      ],
      tables: [counts([{ area: 'A' }, { area: 'B' }], [{ measure: 'incidents' }])],
    };
    expect(check(noMonthOrYear, [sheet])).toEqual(['B2 B3']);
  });

  it('passes counts of a year', () => {
    const context = { year: 2017 };
    const table = counts([{ area: 'A' }], [{ measure: 'incidents' }], { context });
    expect(
      check(noMonthOrYear, [
        {
          rows: [
            ['', 'n'],
            ['A', 4],
          ],
          tables: [table],
        },
      ]),
    ).toEqual([]);
  });
});
