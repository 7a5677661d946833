import { describe, expect, it } from 'vitest';

import { columnTakenOnTrust } from '../../../../src/core/check/rules/column-taken-on-trust';
import { check, sentences, logOf, entries } from '../check-sheets';

describe('column-taken-on-trust', () => {
  const field = { column: 4, header: 'Where', reasons: [], rivals: [] };

  it('finds a column recognised with little confidence', () => {
    const fields = [{ ...field, field: 'area' as const, confidence: 0.3 }];
    expect(sentences(columnTakenOnTrust, [logOf(entries(1), { table: { fields } })])).toEqual([
      'The column “Where” was taken for the area, at 30.0 % confidence.',
    ]);
  });

  it('passes a sure one, and one that changes no figure', () => {
    const fields = [
      { ...field, field: 'area' as const, confidence: 0.9 },
      { ...field, field: 'notes' as const, confidence: 0.1 },
    ];
    expect(check(columnTakenOnTrust, [logOf(entries(1), { table: { fields } })])).toEqual([]);
  });

  it('obeys the threshold of the profile', () => {
    const fields = [{ ...field, field: 'area' as const, confidence: 0.9 }];
    const profile = { checks: { thresholds: { leastFieldConfidence: 0.95 } } };
    expect(check(columnTakenOnTrust, [logOf(entries(1), { table: { fields } })], { profile })).toEqual([
      'E1',
    ]);
  });
});
