import { describe, expect, it } from 'vitest';

import { monthOf } from '../../../src/core/calendar/month';
import type { AreaProfile } from '../../../src/core/profile/profile';
import { buildAreas, profileAreaNames } from '../../../src/core/records/build-areas';

function areasOf(areas: AreaProfile[], others: string[] = []) {
  const profile = { version: 1 as const, partnership: { areas } };
  return buildAreas([...profileAreaNames(profile), ...others], profile);
}

describe('buildAreas', () => {
  it('points sub-areas at their reporting area, the topmost of several levels', () => {
    expect(
      areasOf([{ name: 'Town' }, { name: 'Ward', parent: 'Town' }, { name: 'Street', parent: 'WARD' }]),
    ).toEqual([
      { name: 'Town', kind: 'member' },
      { name: 'Ward', kind: 'member', parent: 0 },
      { name: 'Street', kind: 'member', parent: 0 },
    ]);
  });

  it('makes an area of a parent that is named nowhere else, before its parts', () => {
    expect(areasOf([{ name: 'Ward', parent: 'Town' }])).toEqual([
      { name: 'Town', kind: 'member' },
      { name: 'Ward', kind: 'member', parent: 0 },
    ]);
  });

  it('keeps kind and joining month; a sub-area is of its reporting area’s kind', () => {
    expect(
      areasOf([
        { name: 'Client', kind: 'client', joinedOn: '2017-10' },
        { name: 'Part', parent: 'Client' },
      ]),
    ).toEqual([
      { name: 'Client', kind: 'client', joinedOn: monthOf(2017, 10) },
      { name: 'Part', kind: 'client', parent: 0 },
    ]);
  });

  it('lets areas that name each other as parents stand for themselves', () => {
    const areas = areasOf([
      { name: 'A', parent: 'B' },
      { name: 'B', parent: 'A' },
      { name: 'C', parent: 'C' },
    ]);
    expect(areas.every(({ parent }) => parent === undefined)).toBe(true);
  });

  it('takes an unknown area for a reporting member', () => {
    expect(areasOf([{ name: 'A' }], ['B'])[1]).toEqual({ name: 'B', kind: 'member' });
  });
});
