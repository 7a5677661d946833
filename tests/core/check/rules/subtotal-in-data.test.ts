import { describe, expect, it } from 'vitest';

import { subtotalInData } from '../../../../src/core/check/rules/subtotal-in-data';
import { check, effects, logOf, entries } from '../check-sheets';

describe('subtotal-in-data', () => {
  it('finds the row', () => {
    const leftOutRows = [{ row: 2, reason: 'subtotal row' as const }];
    expect(check(subtotalInData, [logOf(entries(3), { table: { leftOutRows } })])).toEqual(['3:3']);
    expect(effects(subtotalInData, [logOf(entries(3), { table: { leftOutRows } })])).toEqual([
      { incidents: 0 },
    ]);
  });

  it('passes entries', () => {
    expect(check(subtotalInData, [logOf(entries(3))])).toEqual([]);
  });
});
