import { describe, expect, it } from 'vitest';

import { monthOf } from '../../../../src/core/calendar/month';
import { timeColumnMissing } from '../../../../src/core/check/rules/time-column-missing';
import { log } from '../../records/make-recognition';
import { check, effects, logOf, entries } from '../check-sheets';

describe('time-column-missing', () => {
  const rows = [['Area'], ['Stevenage'], ['Stevenage']];

  it('finds a log of which nothing says the time', () => {
    expect(check(timeColumnMissing, [{ rows, tables: [log(['area'])] }])).toEqual(['A1:A3']);
    expect(effects(timeColumnMissing, [{ rows, tables: [log(['area'])] }])).toMatchObject([{ incidents: 2 }]);
  });

  it('passes where a column or the sheet says it', () => {
    expect(
      check(timeColumnMissing, [{ rows, tables: [log(['area'], { context: { year: 2017 } })] }]),
    ).toEqual([]);
    const ofMonth = log(['area'], { context: { month: monthOf(2017, 4) } });
    expect(check(timeColumnMissing, [{ rows, tables: [ofMonth] }])).toEqual([]);
    const withMonths = { rows: [['Month'], ['2017-04']], tables: [log(['month'])] };
    expect(check(timeColumnMissing, [withMonths])).toEqual([]);
    expect(check(timeColumnMissing, [logOf(entries(1))])).toEqual([]);
  });
});
