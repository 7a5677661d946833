import { describe, expect, it } from 'vitest';

import { phoneNumber } from '../../../../src/core/check/rules/phone-number';
import { check, sentences, logOf, entries } from '../check-sheets';

describe('phone-number', () => {
  it('finds it where it would be printed, without repeating it', () => {
    const sheet = logOf([{}, { category: 'Call from 01438 242242' }]);
    expect(check(phoneNumber, [sheet])).toEqual(['F3']);
    expect(sentences(phoneNumber, [sheet])[0]).not.toContain('Call from 01438 242242');
  });

  it('finds it in a title', () => {
    expect(check(phoneNumber, [logOf(entries(1), { table: { title: 'Call from 01438 242242' } })])).toEqual([
      'A1:K2',
    ]);
  });

  it('passes ordinary names, and notes, which are never printed', () => {
    expect(
      check(phoneNumber, [logOf([{ category: 'Zone 01438' }, { notes: 'Call from 01438 242242' }])]),
    ).toEqual([]);
  });
});
