import { describe, expect, it } from 'vitest';

import { twoColumnsForOneField } from '../../../../src/core/check/rules/two-columns-for-one-field';
import { check, sentences, logOf, entries } from '../check-sheets';

describe('two-columns-for-one-field', () => {
  const field = { field: 'area' as const, column: 4, header: 'Area', confidence: 0.9, reasons: [] };

  it('names both columns', () => {
    const fields = [{ ...field, rivals: [{ column: 5, header: 'Town', confidence: 0.8 }] }];
    expect(check(twoColumnsForOneField, [logOf(entries(1), { table: { fields } })])).toEqual(['E1 F1']);
    expect(sentences(twoColumnsForOneField, [logOf(entries(1), { table: { fields } })])).toEqual([
      'The area could be in Area (E) or in Town (F). The first was taken.',
    ]);
  });

  it('passes a field without rivals', () => {
    expect(check(twoColumnsForOneField, [logOf(entries(1))])).toEqual([]);
  });
});
