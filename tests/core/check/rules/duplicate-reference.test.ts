import { describe, expect, it } from 'vitest';

import { duplicateReference } from '../../../../src/core/check/rules/duplicate-reference';
import { check, logOf, entries } from '../check-sheets';

describe('duplicate-reference', () => {
  it('finds the second row, which is left out', () => {
    expect(check(duplicateReference, [logOf([{ reference: 'X1' }, { reference: 'x1 ' }])])).toEqual(['3:3']);
  });

  it('leaves a copied sheet to the rule for those', () => {
    const sheet = logOf(entries(4), { sheet: 'Aug 17' });
    expect(check(duplicateReference, [sheet, { ...sheet, sheet: 'Aug 17 (2)' }])).toEqual([]);
  });

  it('passes different references', () => {
    expect(check(duplicateReference, [logOf(entries(2))])).toEqual([]);
  });
});
