import { describe, expect, it } from 'vitest';

import { smallRemainder } from '../../../../src/core/check/rules/small-remainder';
import { check, logOf, entries } from '../check-sheets';

describe('small-remainder', () => {
  const profile = {
    partnership: { areas: [{ name: 'Stevenage' }, { name: 'Old Town', parent: 'Stevenage' }] },
  };

  it('finds a small rest beside the sub-areas', () => {
    const sheet = logOf([...entries(9, { area: 'Old Town' }), ...entries(2)], { sheet: 'Log' });
    expect(check(smallRemainder, [sheet], { profile })).toEqual(['Log']);
  });

  it('passes a large rest, and none', () => {
    expect(
      check(smallRemainder, [logOf([...entries(9, { area: 'Old Town' }), ...entries(8)])], { profile }),
    ).toEqual([]);
    expect(check(smallRemainder, [logOf(entries(9, { area: 'Old Town' }))], { profile })).toEqual([]);
  });
});
