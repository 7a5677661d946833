import { describe, expect, it } from 'vitest';

import { repeatedHeader } from '../../../../src/core/check/rules/repeated-header';
import { check, effects, logOf, entries } from '../check-sheets';

describe('repeated-header', () => {
  it('finds the row', () => {
    const leftOutRows = [{ row: 2, reason: 'repeated header' as const }];
    expect(check(repeatedHeader, [logOf(entries(3), { table: { leftOutRows } })])).toEqual(['3:3']);
    expect(effects(repeatedHeader, [logOf(entries(3), { table: { leftOutRows } })])).toEqual([
      { incidents: 0 },
    ]);
  });

  it('passes entries', () => {
    expect(check(repeatedHeader, [logOf(entries(3))])).toEqual([]);
  });
});
