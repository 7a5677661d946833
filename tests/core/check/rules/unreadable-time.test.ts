import { describe, expect, it } from 'vitest';

import { unreadableTime } from '../../../../src/core/check/rules/unreadable-time';
import { check, logOf } from '../check-sheets';

describe('unreadable-time', () => {
  it('finds the cell', () => {
    expect(check(unreadableTime, [logOf([{ time: 'late' }, { time: '25:00' }])])).toEqual(['C2', 'C3']);
  });

  it('passes times as they are written', () => {
    expect(check(unreadableTime, [logOf([{ time: '0130' }, { time: null }, { time: 130 }])])).toEqual([]);
  });
});
