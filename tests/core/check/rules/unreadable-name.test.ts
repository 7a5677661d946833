import { describe, expect, it } from 'vitest';

import { unreadableName } from '../../../../src/core/check/rules/unreadable-name';
import { date } from '../../records/make-recognition';
import { check, logOf, DAY } from '../check-sheets';

describe('unreadable-name', () => {
  it('finds a date where a name should be', () => {
    expect(check(unreadableName, [logOf([{ area: date(DAY) }])])).toEqual(['E2']);
  });

  it('passes names and blanks', () => {
    expect(check(unreadableName, [logOf([{}, { area: null }])])).toEqual([]);
  });
});
