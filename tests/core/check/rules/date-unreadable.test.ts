import { describe, expect, it } from 'vitest';

import { dateUnreadable } from '../../../../src/core/check/rules/date-unreadable';
import { check, logOf } from '../check-sheets';

describe('date-unreadable', () => {
  it('finds the row, which is left out', () => {
    expect(check(dateUnreadable, [logOf([{}, { date: '31/02/2017' }])])).toEqual(['3:3']);
  });

  it('passes a date that can be read', () => {
    expect(check(dateUnreadable, [logOf([{}, { date: '28/02/2017' }])])).toEqual([]);
  });
});
