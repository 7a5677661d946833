import { describe, expect, it } from 'vitest';

import { testEntry } from '../../../../src/core/check/rules/test-entry';
import { check, logOf } from '../check-sheets';

describe('test-entry', () => {
  it('finds the row', () => {
    expect(check(testEntry, [logOf([{}, { category: 'Test' }])])).toEqual(['3:3']);
  });

  it('passes a test purchase', () => {
    expect(check(testEntry, [logOf([{ notes: 'test purchase operation' }])])).toEqual([]);
  });
});
