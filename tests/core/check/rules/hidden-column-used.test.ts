import { describe, expect, it } from 'vitest';

import { hiddenColumnUsed } from '../../../../src/core/check/rules/hidden-column-used';
import { check, logOf, entries, withGrid } from '../check-sheets';

describe('hidden-column-used', () => {
  it('finds a hidden column from which a field is read', () => {
    expect(check(hiddenColumnUsed, [logOf(entries(1))], withGrid({ hiddenColumns: [4] }))).toEqual(['E1']);
  });

  it('passes hidden columns that are not used', () => {
    expect(check(hiddenColumnUsed, [logOf(entries(1))], withGrid({ hiddenColumns: [15] }))).toEqual([]);
  });
});
