import { describe, expect, test } from 'vitest';

import { named, resolver } from './resolving';

describe('areas', () => {
  const PROFILE = {
    partnership: {
      areas: [
        { name: 'Stevenage', kind: 'member', aliases: ['SBC'] },
        { name: 'Old Town', parent: 'Stevenage' },
        { name: 'North Hertfordshire' },
        { name: 'East Hertfordshire' },
      ],
    },
    aliases: { area: { 'The Town': 'Old Town' } },
  };

  test('the profile’s names and aliases, and every way an authority is written', () => {
    const areas = resolver(
      'area',
      { 'N Herts': 1, NHDC: 1, 'North Hertfordshire ': 1, 'Nth Herts': 1 },
      PROFILE,
    );
    expect(
      named(
        areas,
        'N Herts',
        'NHDC',
        'North Hertfordshire ',
        'Nth Herts',
        'North Herts District Council',
        'SBC',
        'the town',
        'Stevenage Borough Council',
        'EHDC',
      ),
    ).toEqual([
      'North Hertfordshire (area form)',
      'North Hertfordshire (initials)',
      'North Hertfordshire (profile)',
      'North Hertfordshire (area form)',
      'North Hertfordshire (area form)',
      'Stevenage (alias)',
      'Old Town (alias)',
      'Stevenage (area form)',
      'East Hertfordshire (initials)',
    ]);
  });

  test('without a profile the same holds among the names that are there', () => {
    const seen = {
      'North Arden': 62,
      'N Arden': 16,
      NADC: 12,
      'North Arden ': 6,
      'Nth Arden': 4,
      'East Arden': 9,
    };
    const areas = resolver('area', seen);
    expect([...areas.names]).toEqual([
      ['North Arden', 100],
      ['East Arden', 9],
    ]);
    expect(named(areas, 'NADC', 'N Arden', 'North Arden ')).toEqual([
      'North Arden (initials)',
      'North Arden (area form)',
      'North Arden (as written)',
    ]);
  });

  test('the plain name wins where it is written, else the usual one', () => {
    expect([...resolver('area', { 'Hertsmere BC': 90, Hertsmere: 10 }).names]).toEqual([['Hertsmere', 100]]);
    expect([...resolver('area', { 'Hertsmere BC': 90, 'Hertsmere Borough': 10 }).names]).toEqual([
      ['Hertsmere BC', 100],
    ]);
  });

  test('initials that two areas may have are left alone', () => {
    const areas = resolver('area', { 'North Arden': 9, 'New Ashby': 9, NADC: 3 });
    expect(named(areas, 'NADC')).toEqual(['NADC (as written)']);
  });

  test('a single initial is never enough', () => {
    expect(named(resolver('area', { Stonebridge: 9, SBC: 3 }), 'SBC')).toEqual(['SBC (as written)']);
  });

  test('initials do not stand in each other’s way', () => {
    const areas = resolver('area', { 'North Arden': 9, NADC: 3, NABC: 2, ADC: 1 });
    expect(named(areas, 'NADC', 'NABC', 'ADC')).toEqual([
      'North Arden (initials)',
      'North Arden (initials)',
      'ADC (as written)',
    ]);
  });

  test('a county and the city of the same name stay two', () => {
    const seen = { 'Durham County Council': 5, 'City of Durham': 4, 'Durham CC': 2, Durham: 1 };
    expect([...resolver('area', seen).names.keys()]).toEqual([
      'Durham County Council',
      'City of Durham',
      'Durham',
    ]);
  });

  test('names that the profile keeps apart stay apart', () => {
    const profile = { partnership: { areas: [{ name: 'Durham' }, { name: 'Durham County Council' }] } };
    const areas = resolver('area', { Durham: 1, 'Durham County Council': 1, 'Durham BC': 1 }, profile);
    expect(named(areas, 'Durham', 'Durham County Council', 'Durham BC')).toEqual([
      'Durham (profile)',
      'Durham County Council (profile)',
      'Durham BC (as written)',
    ]);
  });

  test('sub-areas: case, space and usual abbreviations', () => {
    const seen = {
      'Town Centre': 88,
      'TOWN CENTRE': 2,
      'Town Ctr': 3,
      'T/C': 1,
      'Chalk Hill': 9,
      Chalkhill: 2,
      'Leisure Park': 5,
      'Leisure Pk': 1,
    };
    expect([...resolver('area', seen).names]).toEqual([
      ['Town Centre', 94],
      ['Chalk Hill', 11],
      ['Leisure Park', 6],
    ]);
  });

  test('what only looks alike is not merged', () => {
    const seen = {
      Stonebridge: 9,
      Stonebrige: 1,
      'East Arden': 5,
      'West Arden': 5,
      'Zone 1': 1,
      'Zone 2': 1,
    };
    expect(resolver('area', seen).names.size).toBe(6);
  });

  test('a text that is the abbreviation of another and a name of its own is decided once', () => {
    const areas = resolver('area', { Narden: 5, 'N Arden': 3, 'North Arden': 4 });
    for (const text of ['Narden', 'N Arden', 'North Arden']) {
      const { name } = areas.resolve(text);
      expect(areas.resolve(name).name).toBe(name);
    }
    expect(areas.resolve('Narden').name).toBe(areas.resolve('N Arden').name);
  });

  test('a bare NA may be somebody’s initials, and stays', () => {
    expect(named(resolver('area', { NA: 2 }), 'NA')).toEqual(['NA (as written)']);
  });
});
