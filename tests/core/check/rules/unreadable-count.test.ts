import { describe, expect, it } from 'vitest';

import { unreadableCount } from '../../../../src/core/check/rules/unreadable-count';
import { check, logOf } from '../check-sheets';

describe('unreadable-count', () => {
  it('finds the cell; the incident counts', () => {
    expect(check(unreadableCount, [logOf([{ arrests: 'several' }])])).toEqual(['I2']);
  });

  it('passes counts as they are written', () => {
    expect(
      check(unreadableCount, [logOf([{ arrests: '2 x' }, { arrests: 'N/A' }, { arrests: null }])]),
    ).toEqual([]);
  });
});
