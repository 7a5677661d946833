import { describe, expect, test } from 'vitest';

import { areaFormOf } from '../../../../src/core/recognise/names/area-form';

describe('areaFormOf', () => {
  test.each([
    ['North Arden', 'north arden', undefined, true],
    ['N Arden', 'north arden', undefined, false],
    ['N. Arden', 'north arden', undefined, false],
    ['Nth Arden', 'north arden', undefined, false],
    ['NE Arden', 'north east arden', undefined, false],
    ['C Beds', 'central bedfordshire', undefined, false],
    ['East Herts', 'east hertfordshire', undefined, false],
    ['East Herts District Council', 'east hertfordshire', 'district', false],
    ['Stevenage BC', 'stevenage', 'district', false],
    ['Stevenage Borough', 'stevenage', 'district', false],
    ['Borough of Stevenage', 'stevenage', 'district', false],
    ['Royal Borough of Kensington and Chelsea', 'kensington and chelsea', 'district', false],
    ['St Albans City & District Council', 'st albans', 'district', false],
    ['Saint Albans', 'st albans', undefined, false],
    ['Central Bedfordshire Council', 'central bedfordshire', undefined, false],
    ['Hertfordshire County Council', 'hertfordshire', 'county', false],
    ['Royston Town Council', 'royston', 'parish', false],
    ['Town Ctr', 'town centre', undefined, false],
    ['T/C', 'town centre', undefined, false],
    ['Stonebridge T/C', 'stonebridge town centre', undefined, false],
    ['Leisure Pk', 'leisure park', undefined, false],
    ['High St', 'high street', undefined, false],
    // What is no designation and no abbreviation stays.
    ['Welwyn Garden City', 'welwyn garden city', undefined, true],
    ['Old Town', 'old town', undefined, true],
    ['Stonebridge TC', 'stonebridge tc', undefined, true],
    ['Council', 'council', undefined, true],
    ['Borough', 'borough', undefined, true],
    ['N', 'n', undefined, true],
    ['Arden N', 'arden n', undefined, true],
    ['BC', 'bc', undefined, true],
    ['', '', undefined, true],
  ])('%j is %j, tier %j, plain %j', (text, words, tier, plain) => {
    expect(areaFormOf(text)).toEqual({
      words,
      key: words.replaceAll(' ', ''),
      plain,
      ...(tier === undefined ? {} : { tier }),
    });
  });
});
