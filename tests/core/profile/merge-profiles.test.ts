import { describe, expect, test } from 'vitest';

import { mergeProfiles } from '../../../src/core/profile/merge-profiles';
import type { Profile } from '../../../src/core/profile/profile';

const base: Profile = {
  version: 1,
  year: '2017/18',
  partnership: { name: 'Shire', areas: [{ name: 'Stevenage', kind: 'member' }, { name: 'Hertsmere' }] },
  aliases: { area: { SBC: 'Stevenage' } },
  checks: { silenced: [{ rule: 'gap-in-references', reason: 'A new book was begun.' }] },
};

describe('two profiles made from one', () => {
  test('what only one side changed is kept, whichever side it was', () => {
    const mine: Profile = { ...base, year: '2018/19' };
    const theirs: Profile = { ...base, disclosure: { method: 'round' } };
    const joined = { ...base, year: '2018/19', disclosure: { method: 'round' } };
    expect(mergeProfiles(base, mine, theirs)).toEqual({ profile: joined, conflicts: [] });
    expect(mergeProfiles(base, theirs, mine)).toEqual({ profile: joined, conflicts: [] });
  });

  test('both may add areas, spellings and reasons at once', () => {
    const mine: Profile = {
      ...base,
      partnership: { ...base.partnership, areas: [...base.partnership!.areas!, { name: 'Broxbourne' }] },
      aliases: { area: { SBC: 'Stevenage', HBC: 'Hertsmere' } },
    };
    const theirs: Profile = {
      ...base,
      partnership: { ...base.partnership, areas: [{ name: 'East Herts' }, ...base.partnership!.areas!] },
      aliases: { area: { SBC: 'Stevenage', BBC: 'Broxbourne' } },
      checks: {
        silenced: [...base.checks!.silenced!, { rule: 'small-counts', reason: 'Agreed.' }],
      },
    };
    const { profile, conflicts } = mergeProfiles(base, mine, theirs);
    expect(conflicts).toEqual([]);
    expect(profile.partnership?.areas?.map(({ name }) => name)).toEqual([
      'Stevenage',
      'Hertsmere',
      'Broxbourne',
      'East Herts',
    ]);
    expect(profile.aliases?.area).toEqual({ SBC: 'Stevenage', HBC: 'Hertsmere', BBC: 'Broxbourne' });
    expect(profile.checks?.silenced).toHaveLength(2);
  });

  test('what one took away stays away, unless the other changed it', () => {
    const without: Profile = { ...base, partnership: { name: 'Shire', areas: [{ name: 'Hertsmere' }] } };
    expect(mergeProfiles(base, base, without).profile).toEqual(without);
    expect(mergeProfiles(base, without, base).profile).toEqual(without);
  });

  test('where both changed the same thing mine stands, and the place is named', () => {
    const areas = (kind: 'member' | 'client', joinedOn: string): Profile => ({
      ...base,
      partnership: { name: 'Shire', areas: [{ name: 'Stevenage', kind, joinedOn }, { name: 'Hertsmere' }] },
    });
    const { profile, conflicts } = mergeProfiles(
      base,
      areas('client', '2017-10'),
      areas('member', '2017-11'),
    );
    expect(profile.partnership?.areas?.[0]).toEqual({
      name: 'Stevenage',
      kind: 'client',
      joinedOn: '2017-10',
    });
    expect(conflicts).toEqual(['partnership › areas › Stevenage › joinedOn']);
  });

  test('names a workbook may hold are names and nothing else', () => {
    const aliases = JSON.parse('{"area":{"constructor":"Stevenage"}}') as Profile['aliases'];
    const { profile } = mergeProfiles(
      base,
      { ...base, ...(aliases && { aliases }) },
      { ...base, year: '2016/17' },
    );
    expect(Object.entries(profile.aliases?.area ?? {})).toEqual([['constructor', 'Stevenage']]);
  });
});
