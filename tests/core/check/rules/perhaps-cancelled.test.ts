import { describe, expect, it } from 'vitest';

import { perhapsCancelled } from '../../../../src/core/check/rules/perhaps-cancelled';
import { check, logOf } from '../check-sheets';

describe('perhaps-cancelled', () => {
  it('finds an entry that counts though it may be void', () => {
    expect(check(perhapsCancelled, [logOf([{}, { outcome: 'Call cancelled' }])])).toEqual(['J3']);
  });

  it('passes what is plainly void, and what only mentions the word', () => {
    const sheet = logOf([
      { outcome: 'Cancelled' },
      { outcome: 'Call cancelled', notes: 'Void' },
      { notes: 'Void flat' },
    ]);
    expect(check(perhapsCancelled, [sheet])).toEqual([]);
  });
});
