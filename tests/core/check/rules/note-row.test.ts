import { describe, expect, it } from 'vitest';

import { noteRow } from '../../../../src/core/check/rules/note-row';
import { check, effects, logOf, entries } from '../check-sheets';

describe('note-row', () => {
  it('finds the row', () => {
    const leftOutRows = [{ row: 2, reason: 'note row' as const }];
    expect(check(noteRow, [logOf(entries(3), { table: { leftOutRows } })])).toEqual(['3:3']);
    expect(effects(noteRow, [logOf(entries(3), { table: { leftOutRows } })])).toEqual([{ incidents: 0 }]);
  });

  it('passes entries', () => {
    expect(check(noteRow, [logOf(entries(3))])).toEqual([]);
  });
});
