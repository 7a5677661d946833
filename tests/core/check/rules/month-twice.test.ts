import { describe, expect, it } from 'vitest';

import { monthTwice } from '../../../../src/core/check/rules/month-twice';
import { monthOf } from '../../../../src/core/calendar/month';
import { check, effects, logOf, entries } from '../check-sheets';

describe('month-twice', () => {
  const april = { context: { month: monthOf(2017, 4) } };

  it('finds two sheets of one month with the same area', () => {
    const sheets = [
      logOf(entries(2), { sheet: 'Apr 17', table: april }),
      logOf(entries(3), { sheet: 'Apr 17 (2)', table: april }),
    ];
    expect(check(monthTwice, sheets)).toEqual(['A1:K4']);
    expect(effects(monthTwice, sheets)).toMatchObject([{ incidents: 3 }]);
  });

  it('passes one month of two areas on two sheets', () => {
    const sheets = [
      logOf(entries(2), { sheet: 'S', table: april }),
      logOf(entries(2, { area: 'Hertsmere' }), { sheet: 'H', table: april }),
    ];
    expect(check(monthTwice, sheets)).toEqual([]);
  });
});
