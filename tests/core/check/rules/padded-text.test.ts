import { describe, expect, it } from 'vitest';

import { paddedText } from '../../../../src/core/check/rules/padded-text';
import { check, logOf } from '../check-sheets';

describe('padded-text', () => {
  it('finds spaces before, behind and doubled', () => {
    expect(
      check(paddedText, [
        logOf([{ area: ' Stevenage' }, { category: 'Robbery ' }, { source: 'Police  control' }]),
      ]),
    ).toEqual(['E2', 'F3', 'G4']);
  });

  it('passes tidy names, blanks and notes', () => {
    expect(check(paddedText, [logOf([{ area: '  ', notes: ' as it comes ' }])])).toEqual([]);
  });
});
