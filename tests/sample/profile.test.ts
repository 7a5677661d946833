import { beforeAll, describe, expect, it } from 'vitest';

import { parseProfile } from '../../src/core/profile/profile';
import { SAMPLE_PROFILE } from '../../sample/profile';
import { makeTruth, type Truth } from '../../sample/sample';

let truth: Truth;

beforeAll(() => {
  truth = makeTruth();
});

describe('the profile', () => {
  it('is one the program accepts, through JSON and back', () => {
    const json: unknown = JSON.parse(JSON.stringify(SAMPLE_PROFILE));
    expect(parseProfile(json)).toEqual(SAMPLE_PROFILE);
  });

  it('says nothing of tables: they are to be recognised', () => {
    expect(SAMPLE_PROFILE.tables).toBeUndefined();
  });

  it('knows the same areas as the truth', () => {
    const { areas } = truth;
    const known = SAMPLE_PROFILE.partnership!.areas!;
    expect(known.filter(({ parent }) => parent === undefined)).toMatchObject(
      areas.map(({ name, kind, joinedOn }) => ({ name, kind, ...(joinedOn === null ? {} : { joinedOn }) })),
    );
    for (const { name, subAreas } of areas) {
      expect(known.filter(({ parent }) => parent === name).map((area) => area.name)).toEqual(subAreas);
    }
  });

  it('gives only aliases that occur, and to the right names', () => {
    const { aliases } = truth;
    const ofAreas = SAMPLE_PROFILE.partnership!.areas!.flatMap((area) =>
      (area.aliases ?? []).map((alias) => [alias, area.name] as const),
    );
    expect(aliases.area).toMatchObject(Object.fromEntries(ofAreas));
    expect(aliases.category).toMatchObject(SAMPLE_PROFILE.aliases!.category!);
    expect(aliases.source).toMatchObject(SAMPLE_PROFILE.aliases!.source!);
  });

  it('names people by their roles only', () => {
    for (const { role } of SAMPLE_PROFILE.report!.contacts!)
      expect(role).toMatch(/^(?:Group Leader|CCTV Manager)/);
  });
});
