import { describe, expect, it } from 'vitest';

import { invisibleCharacters } from '../../../../src/core/check/rules/invisible-characters';
import { COLUMN, foundBy, monthlyLog } from '../check-books';
import { check, logOf } from '../check-sheets';

describe('invisible-characters', () => {
  it('finds what nobody sees', () => {
    expect(
      check(invisibleCharacters, [logOf([{ area: 'Steve\u200bnage' }, { category: 'Robbery\u00a0' }])]),
    ).toEqual(['E2', 'F3']);
  });

  it('passes accents and ordinary spaces', () => {
    expect(check(invisibleCharacters, [logOf([{ area: 'Café quarter' }])])).toEqual([]);
  });
});

describe('invisible-characters in a workbook', () => {
  it('finds a reference', () => {
    const sheets = monthlyLog();
    const row = sheets[3]!.rows[5]!;
    const own = row[COLUMN.reference]!;
    row[COLUMN.reference] = `'\u200b${own}'`;
    expect(foundBy('invisible-characters', sheets)).toEqual([
      'Jul 17!A9: The reference number “R1089” holds characters that do not show.',
    ]);
  });
});
