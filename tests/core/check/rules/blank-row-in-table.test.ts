import { describe, expect, it } from 'vitest';

import { blankRowInTable } from '../../../../src/core/check/rules/blank-row-in-table';
import { check, logOf, entries } from '../check-sheets';

describe('blank-row-in-table', () => {
  it('finds the gap the recogniser met', () => {
    const ambiguities = [{ code: 'blank rows inside', row: 2, detail: '1', chosen: 'one table' }];
    expect(check(blankRowInTable, [logOf(entries(4), { table: { ambiguities } })])).toEqual(['3:3']);
  });

  it('passes a table without gaps', () => {
    expect(check(blankRowInTable, [logOf(entries(4))])).toEqual([]);
  });
});
