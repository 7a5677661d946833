import { describe, expect, it } from 'vitest';

import type { AreaProfile, Profile } from '../../../../src/core/profile/profile';
import { findProfileSlips } from '../../../../src/core/recognise/names/profile-slips';

const slipsOf = (areas: AreaProfile[], aliases: NonNullable<Profile['aliases']> = {}): string[] =>
  findProfileSlips({ version: 1, partnership: { areas }, aliases });

describe('findProfileSlips', () => {
  it('finds nothing in a profile that goes together, however its names are written', () => {
    const areas = [
      { name: 'Stevenage', aliases: ['SBC', 'stevenage'] },
      { name: 'Old Town', parent: 'STEVENAGE' },
      { name: 'Bedwell', parent: 'sbc' },
    ];
    expect(slipsOf(areas, { area: { 'Stevenage Borough': 'Stevenage', SBC: 'Stevenage' } })).toEqual([]);
    expect(findProfileSlips({ version: 1 })).toEqual([]);
  });

  it('finds a parent that is no area', () => {
    expect(slipsOf([{ name: 'Stevenage' }, { name: 'Old Town', parent: 'Stevenge' }])).toEqual([
      '“Old Town” is said to be part of “Stevenge”, which is none of the profile’s areas. Correct the name, or add the area.',
    ]);
  });

  it('finds areas that are parts of each other, or of themselves, once', () => {
    expect(slipsOf([{ name: 'A', parent: 'A' }])).toEqual(['“A” is said to be part of itself.']);
    expect(
      slipsOf([
        { name: 'C', parent: 'A' },
        { name: 'A', parent: 'B' },
        { name: 'B', parent: 'A' },
      ]),
    ).toEqual(['“A”, “B” are each said to be part of the next, and the last of the first.']);
  });

  it('finds a spelling that is given for two areas', () => {
    const areas = [
      { name: 'Stevenage', aliases: ['SV'] },
      { name: 'Sandy', aliases: ['sv'] },
    ];
    expect(slipsOf(areas)).toEqual([
      '“sv” is given as a spelling of both “Stevenage” and “Sandy”. It can stand for one of them only.',
    ]);
    expect(slipsOf([{ name: 'Stevenage' }], { area: { Stevenage: 'Hertford' } })).toHaveLength(1);
  });
});
