import { describe, expect, it } from 'vitest';

import { cancelledEntry } from '../../../../src/core/check/rules/cancelled-entry';
import { check, logOf } from '../check-sheets';

describe('cancelled-entry', () => {
  it('finds the row', () => {
    expect(check(cancelledEntry, [logOf([{}, { notes: 'CANCELLED' }])])).toEqual(['3:3']);
  });

  it('passes a story that mentions it', () => {
    expect(check(cancelledEntry, [logOf([{ notes: 'Male cancelled his taxi and ran' }])])).toEqual([]);
  });
});
