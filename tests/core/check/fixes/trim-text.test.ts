import { describe, expect, it } from 'vitest';

import { invisibleCharacters } from '../../../../src/core/check/rules/invisible-characters';
import { paddedText } from '../../../../src/core/check/rules/padded-text';
import { logOf } from '../check-sheets';
import { planned } from './fix-sheets';

describe('trim-text', () => {
  it('takes out spaces at the ends and doubled within', () => {
    expect(planned([paddedText], [logOf([{ area: ' Old  Town ' }, { category: 'Robbery ' }])])).toEqual([
      'E2: " Old  Town " → "Old Town"',
      'F3: "Robbery " → "Robbery"',
    ]);
  });

  it('takes out characters nobody can see and makes odd spaces ordinary', () => {
    expect(planned([invisibleCharacters], [logOf([{ area: 'Old\u200b\u00a0Town' }])])).toEqual([
      'E2: "Old\u200b\u00a0Town" → "Old Town"',
    ]);
  });

  it('keeps line breaks within', () => {
    expect(planned([paddedText], [logOf([{ area: 'Old \r\nTown ' }])])).toEqual([
      String.raw`E2: "Old \r\nTown " → "Old\nTown"`,
    ]);
  });

  it('blanks a cell of nothing but hidden characters', () => {
    expect(planned([invisibleCharacters], [logOf([{ area: '\u200b' }])])).toEqual(['E2: "\u200b" → blank']);
  });

  it('leaves what would look like a formula', () => {
    expect(planned([paddedText], [logOf([{ area: ' =cmd|calc' }, { category: ' @SUM(1)' }])])).toEqual([
      'E2: becomes formula',
      'F3: becomes formula',
    ]);
  });

  it('changes a cell once where two rules find it', () => {
    const sheet = logOf([{ area: ' Old\u200bTown' }]);
    expect(planned([paddedText, invisibleCharacters], [sheet])).toHaveLength(1);
  });
});
