import { describe, expect, it } from 'vitest';

import { invisibleCharacters } from '../../../../src/core/check/rules/invisible-characters';
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
