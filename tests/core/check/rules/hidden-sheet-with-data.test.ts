import { describe, expect, it } from 'vitest';

import { hiddenSheetWithData } from '../../../../src/core/check/rules/hidden-sheet-with-data';
import { check, effects, logOf, entries } from '../check-sheets';

describe('hidden-sheet-with-data', () => {
  it('finds a hidden sheet with a table', () => {
    const sheets = [logOf(entries(1), { visibility: 'very hidden', sheet: 'Old' })];
    expect(check(hiddenSheetWithData, sheets)).toEqual(['Old']);
    expect(effects(hiddenSheetWithData, sheets)).toEqual([{ incidents: 1, area: 'Stevenage', share: 1 }]);
  });

  it('passes a hidden sheet without one, and a visible sheet', () => {
    expect(
      check(hiddenSheetWithData, [logOf(entries(1)), { rows: [['x']], tables: [], visibility: 'hidden' }]),
    ).toEqual([]);
  });
});
