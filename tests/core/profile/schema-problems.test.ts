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

  test.each<[object, string]>([
    [{ yaer: '2017/18' }, 'profile: “yaer” is not known here. Correct the word, or take it out.'],
    [{ partnership: { name: '' } }, 'partnership › name: This is empty. Write it, or take it out.'],
    [{ partnership: 'Arden' }, 'partnership: A group of entries in braces belongs here.'],
    [{ partnership: { areas: 'Arden' } }, 'partnership › areas: A list in square brackets belongs here.'],
    [{ tables: [{ headerRow: 0 }] }, 'tables › 0 › headerRow: A number above 0 belongs here.'],
    [{ tables: [{ headerRow: 1.5 }] }, 'tables › 0 › headerRow: A whole number belongs here.'],
    [
      { disclosure: { method: 'of' } },
      'disclosure › method: One of these can stand here: “off”, “suppress”, “round”.',
    ],
    [
      { disclosure: { method: 'off', threshold: 1 } },
      'disclosure › threshold: A number of 2 or more belongs here.',
    ],
    [
      { disclosure: { method: 'off', threshold: 50 } },
      'disclosure › threshold: A number of 20 or less belongs here.',
    ],
    [{ report: { part: 3 } }, 'report › part: One of these can stand here: “1”, “2”.'],
    [{ year: 'soon' }, 'year: Write a financial year as 2017/18'],
  ])('are said in plain words: %j', (profile, problem) => {
    expect(problemsOf(() => parseProfile({ version: 1, ...profile }))).toEqual([problem]);
  });
});
