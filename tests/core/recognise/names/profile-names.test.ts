import { describe, expect, test } from 'vitest';

import { EMPTY_PROFILE } from '../../../../src/core/profile/profile';
import { createNameResolver } from '../../../../src/core/recognise/names/resolve-name';
import { named, resolver } from './resolving';

describe('the profile', () => {
  test('its aliases come first, whatever the house list says', () => {
    const profile = { aliases: { category: { THEFT: 'Theft – other', ASB: 'Nuisance' } } };
    const categories = resolver('category', { Theft: 3, ASB: 2, 'Anti-social behaviour': 1 }, profile);
    expect(named(categories, 'Theft', 'theft', 'ASB', 'A.S.B.', 'Anti-social behaviour')).toEqual([
      'Theft – other (alias)',
      'Theft – other (alias)',
      'Nuisance (alias)',
      'Nuisance (alias)',
      'Anti-social behaviour (house list)',
    ]);
  });

  test('a house name is called what the profile calls it', () => {
    const profile = { aliases: { category: { 'S/L': 'Shoplifting' } } };
    const categories = resolver('category', { 'Theft - shoplifting': 3, 'S/L': 2, shoplifting: 1 }, profile);
    expect(named(categories, 'Theft - shoplifting', 'S/L', 'shoplifting')).toEqual([
      'Shoplifting (house list)',
      'Shoplifting (alias)',
      'Shoplifting (profile)',
    ]);
  });

  test('a part of a house name can be kept apart', () => {
    const profile = { aliases: { category: { Fight: 'Fighting' } } };
    const categories = resolver('category', { Fight: 3, Fighting: 2, Assault: 1 }, profile);
    expect(named(categories, 'Fight', 'Fighting', 'Assault')).toEqual([
      'Fighting (alias)',
      'Fighting (profile)',
      'Assault/fighting (house list)',
    ]);
  });

  test('aliases are followed to their end, and a circle has one end', () => {
    const chain = { aliases: { category: { a: 'b', b: 'c' } } };
    expect(named(resolver('category', {}, chain), 'a', 'b', 'c')).toEqual([
      'c (alias)',
      'c (alias)',
      'c (profile)',
    ]);
    const circle = { aliases: { category: { a: 'b', b: 'a' } } };
    expect(named(resolver('category', {}, circle), 'a', 'b')).toEqual(['a (profile)', 'a (alias)']);
  });

  test('an alias of a name applies to every spelling of that name', () => {
    const profile = { aliases: { category: { 'Anti-social behaviour': 'Nuisance' } } };
    expect(named(resolver('category', { ASB: 1 }, profile), 'ASB')).toEqual(['Nuisance (alias)']);
  });

  test('two of its names that differ in case only are one', () => {
    const profile = { aliases: { category: { a: 'Bike theft', b: 'BIKE THEFT' } } };
    expect(named(resolver('category', {}, profile), 'a', 'b')).toEqual([
      'Bike theft (alias)',
      'Bike theft (alias)',
    ]);
  });

  test('workbook text named like a property of objects is only text', () => {
    const seen = new Map([
      ['__proto__', 2],
      ['constructor', 1],
      ['toString', 1],
    ]);
    const categories = createNameResolver('category', EMPTY_PROFILE, seen);
    expect(named(categories, '__proto__', 'constructor', 'toString')).toEqual([
      '__proto__ (as written)',
      'constructor (as written)',
      'toString (as written)',
    ]);
  });
});
