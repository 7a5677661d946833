import { describe, expect, it } from 'vitest';

import { unreadableAnswer } from '../../../../src/core/check/rules/unreadable-answer';
import { check, logOf } from '../check-sheets';

describe('unreadable-answer', () => {
  it('finds what is neither yes nor no', () => {
    expect(check(unreadableAnswer, [logOf([{ attended: 'maybe' }])])).toEqual(['H2']);
  });

  it('passes yes, no, ticks and blanks', () => {
    expect(
      check(unreadableAnswer, [logOf([{ attended: '✓' }, { attended: 'no' }, { attended: null }])]),
    ).toEqual([]);
  });
});
