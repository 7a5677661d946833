import { describe, expect, it } from 'vitest';

import { duplicateHeader } from '../../../../src/core/check/rules/duplicate-header';
import { check, logOf, entries } from '../check-sheets';

describe('duplicate-header', () => {
  it('finds two columns with one heading, whatever its case', () => {
    const unused = [{ column: 12, header: 'AREA ', reason: { code: 'no field' } }];
    expect(check(duplicateHeader, [logOf(entries(1), { table: { unused } })])).toEqual(['E1 M1']);
  });

  it('passes different headings, and columns without one', () => {
    const unused = [12, 13].map((column) => ({ column, header: '', reason: { code: 'no heading' } }));
    expect(check(duplicateHeader, [logOf(entries(1), { table: { unused } })])).toEqual([]);
  });
});
