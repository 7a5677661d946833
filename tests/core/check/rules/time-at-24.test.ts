import { describe, expect, it } from 'vitest';

import { timeAt24 } from '../../../../src/core/check/rules/time-at-24';
import { check, logOf } from '../check-sheets';

describe('time-at-24', () => {
  it('finds the time and its date', () => {
    expect(check(timeAt24, [logOf([{}, { time: '24:00' }])])).toEqual(['C3 B3']);
  });

  it('passes midnight written as 00:00', () => {
    expect(check(timeAt24, [logOf([{ time: '00:00' }, { time: '23:59' }])])).toEqual([]);
  });
});
