import { describe, expect, it } from 'vitest';

import { dateMissing } from '../../../../src/core/check/rules/date-missing';
import { monthOf } from '../../../../src/core/calendar/month';
import { check, effects, logOf } from '../check-sheets';

describe('date-missing', () => {
  it('finds the row, which is left out', () => {
    expect(check(dateMissing, [logOf([{}, { date: null }])])).toEqual(['3:3']);
    expect(effects(dateMissing, [logOf([{}, { date: null }])])).toEqual([
      { incidents: 1, area: 'Stevenage', share: 1 },
    ]);
  });

  it('passes where the sheet says the month', () => {
    const table = { context: { month: monthOf(2017, 4) } };
    expect(check(dateMissing, [logOf([{}, { date: null }], { table })])).toEqual([]);
  });
});
