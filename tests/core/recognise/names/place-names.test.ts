import { describe, expect, test } from 'vitest';

import { arePlaces, isNoPlaceName, isPlaceName } from '../../../../src/core/recognise/names/place-names';

describe('isPlaceName', () => {
  test.each([
    'Stevenage',
    'EAST HERTS',
    'St Albans',
    'Stevenage Borough Council',
    'Letchworth',
    'Town Centre',
    'Pin Green',
    'High Street',
    'Kings Retail Park',
    'Upper Hale',
  ])('%s', (name) => {
    expect(isPlaceName(name)).toBe(true);
    expect(isNoPlaceName(name)).toBe(false);
  });

  test.each(['John Smith', 'Sue', 'Patel', 'Dave Clifton', 'Night Shift', 'Summer', 'Robbery', 'Airwave'])(
    'not %s, which is something else',
    (name) => {
      expect(isPlaceName(name)).toBe(false);
      expect(isNoPlaceName(name)).toBe(true);
    },
  );

  test.each(['Synectics', 'Legacy', 'Property'])('%s may be anything', (name) => {
    expect(isPlaceName(name)).toBe(false);
    expect(isNoPlaceName(name)).toBe(false);
  });
});

describe('arePlaces', () => {
  test('where half of the names are known or places', () => {
    const isKnown = (name: string): boolean => name === 'Alpha';
    expect(arePlaces(['Alpha', 'Beta'], isKnown)).toBe(true);
    expect(arePlaces(['Letchworth', 'Baldock'], isKnown)).toBe(true);
    expect(arePlaces(['Alpha', 'Beta', 'Gamma'], isKnown)).toBe(false);
    expect(arePlaces([], isKnown)).toBe(false);
  });
});
