import { describe, expect, it } from 'vitest';

import { severalAttendances } from '../../../../src/core/check/rules/several-attendances';
import { check, logOf } from '../check-sheets';

describe('several-attendances', () => {
  it('finds a row that counts officers', () => {
    expect(check(severalAttendances, [logOf([{ attended: 3 }])])).toEqual(['H2']);
  });

  it('passes a yes and a 1', () => {
    expect(
      check(severalAttendances, [logOf([{ attended: 'Y' }, { attended: 1 }, { attended: 'N' }])]),
    ).toEqual([]);
  });
});
