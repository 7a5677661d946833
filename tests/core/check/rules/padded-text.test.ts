import { describe, expect, it } from 'vitest';

import { paddedText } from '../../../../src/core/check/rules/padded-text';
import { COLUMN, foundBy, monthlyLog } from '../check-books';
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

describe('padded-text in a workbook', () => {
  it('finds a reference', () => {
    const sheets = monthlyLog();
    const row = sheets[3]!.rows[5]!;
    const own = row[COLUMN.reference]!;
    row[COLUMN.reference] = `'${own} '`;
    expect(foundBy('padded-text', sheets)).toEqual([
      'Jul 17!A9: The reference number “R1089” has spaces before it, behind it or doubled within it.',
    ]);
  });
});
