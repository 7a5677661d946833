import { describe, expect, it } from 'vitest';

import { duplicateReference } from '../../../../src/core/check/rules/duplicate-reference';
import { check, entries, logOf, sentences } from '../check-sheets';

describe('duplicate-reference', () => {
  it('finds the second row, which is left out', () => {
    expect(check(duplicateReference, [logOf([{ reference: 'X1' }, { reference: 'x1 ' }])])).toEqual(['3:3']);
  });

  it('leaves a copied sheet to the rule for those', () => {
    const sheet = logOf(entries(4), { sheet: 'Aug 17' });
    expect(check(duplicateReference, [sheet, { ...sheet, sheet: 'Aug 17 (2)' }])).toEqual([]);
  });

  it('tells a table once where much of another sheet was copied into it', () => {
    const february = logOf(entries(12), { sheet: 'Feb 18' });
    const rows = (kept: number) => [february.rows[0]!, ...february.rows.slice(1, 1 + kept)];
    const copy = { ...february, sheet: 'Feb 18 (2)', rows: [...rows(6), ...logOf(entries(2)).rows.slice(1)] };
    expect(check(duplicateReference, [february, copy])).toEqual(['2:7']);
    expect(sentences(duplicateReference, [february, copy])).toEqual([
      'Of the 8 rows of this sheet, 6 stand on “Feb 18” too, with the same reference, date, area and category.',
    ]);
    const few = { ...copy, rows: rows(4) };
    expect(check(duplicateReference, [february, few])).toHaveLength(4);
  });

  it('passes different references', () => {
    expect(check(duplicateReference, [logOf(entries(2))])).toEqual([]);
  });
});
