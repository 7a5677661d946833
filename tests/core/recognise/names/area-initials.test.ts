import { describe, expect, test } from 'vitest';

import { AreaInitials } from '../../../../src/core/recognise/names/area-initials';

const AREAS = ['north arden', 'east arden', 'stonebridge', 'mid fenland', 'kensington and chelsea'];

describe('AreaInitials', () => {
  test.each([
    ['NADC', 'north arden'],
    ['N.A.D.C.', 'north arden'],
    ['nadc', 'north arden'],
    ['EABC', 'east arden'],
    ['KCBC', 'kensington and chelsea'],
  ])('%j is surely %s', (text, area) => {
    expect(new AreaInitials(AREAS).read(text)).toEqual({ candidates: [AREAS.indexOf(area)], certain: true });
  });

  test.each([
    ['NA', 'north arden'],
    ['SBC', 'stonebridge'],
    ['MFC', 'mid fenland'],
  ])('%j may be %s and no more', (text, area) => {
    expect(new AreaInitials(AREAS).read(text)).toEqual({ candidates: [AREAS.indexOf(area)], certain: false });
  });

  test('two areas with the same initials are both candidates', () => {
    expect(new AreaInitials([...AREAS, 'new ashby']).read('NADC')).toEqual({
      candidates: [0, 5],
      certain: false,
    });
  });

  test('a council’s letters may be part of the initials, and then nothing is sure', () => {
    // C + BC: the borough of Cranwell; CB + C: the council of Central Bedfordshire.
    expect(new AreaInitials(['cranwell', 'central bedfordshire']).read('CBC')).toEqual({
      candidates: [0, 1],
      certain: false,
    });
  });

  test.each(['', 'N', 'Arden', 'NA DC', 'NADCX', 'N4DC', 'ZZDC', 'North Arden', '??', 'DC'])(
    '%j is nobody’s initials',
    (text) => {
      expect(new AreaInitials(AREAS).read(text)).toEqual({ candidates: [], certain: false });
    },
  );
});
