import { describe, expect, it } from 'vitest';

import { arrestWithoutAction } from '../../../../src/core/check/rules/arrest-without-action';
import { check, logOf } from '../check-sheets';

describe('arrest-without-action', () => {
  it('finds arrests with no further action', () => {
    const sheet = logOf([
      { arrests: 1, outcome: 'NFA' },
      { arrests: 2, outcome: 'No further action' },
    ]);
    expect(check(arrestWithoutAction, [sheet])).toEqual(['J2 I2', 'J3 I3']);
  });

  it('passes another outcome, and no arrest', () => {
    const sheet = logOf([
      { arrests: 1, outcome: 'Arrested' },
      { arrests: 0, outcome: 'NFA' },
      { arrests: 1, outcome: 'Nfatuated' },
    ]);
    expect(check(arrestWithoutAction, [sheet])).toEqual([]);
  });
});
