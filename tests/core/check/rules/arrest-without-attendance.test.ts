import { describe, expect, it } from 'vitest';

import { arrestWithoutAttendance } from '../../../../src/core/check/rules/arrest-without-attendance';
import { check, logOf } from '../check-sheets';

describe('arrest-without-attendance', () => {
  it('finds arrests where the police did not attend', () => {
    expect(check(arrestWithoutAttendance, [logOf([{ attended: 'N', arrests: 1 }])])).toEqual(['H2 I2']);
  });

  it('passes where they did, where nothing is said, and where nobody was arrested', () => {
    const sheet = logOf([{ arrests: 1 }, { attended: null, arrests: 1 }, { attended: 'N', arrests: 0 }]);
    expect(check(arrestWithoutAttendance, [sheet])).toEqual([]);
  });
});
