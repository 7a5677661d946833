import { describe, expect, test } from 'vitest';

import { FixLogError, parseFixLog } from '../../../src/core/check/fixes/fix-log';
import { parseProfile, ProfileError } from '../../../src/core/profile/profile';

/** What the reader of some JSON has against it. */
function problemsOf(read: () => unknown): readonly string[] {
  try {
    read();
  } catch (error) {
    if (error instanceof FixLogError || error instanceof ProfileError) return error.problems;
    throw error;
  }
  return [];
}

describe('the problems of what is read', () => {
  test('each stand with their place', () => {
    expect(problemsOf(() => parseProfile({ version: 1, tables: [{ layout: 'star' }], areas: 1 }))).toEqual([
      expect.stringMatching(/^tables › 0(?: › layout)?: ./),
      expect.stringMatching(/^profile: .*areas/),
    ]);
    expect(problemsOf(() => parseFixLog({ version: 1, entries: [1] }))).toEqual([
      expect.stringMatching(/^entries › 0: ./),
    ]);
  });

  test('of the whole are said of the whole', () => {
    expect(problemsOf(() => parseProfile('x'))).toEqual([expect.stringMatching(/^profile: ./)]);
    expect(problemsOf(() => parseFixLog('x'))).toEqual([expect.stringMatching(/^log: ./)]);
  });
});
