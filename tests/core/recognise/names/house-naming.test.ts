import { describe, expect, test } from 'vitest';

import { named, resolver } from './resolving';

describe('categories and sources', () => {
  test('spellings of the house list get the house name', () => {
    const categories = resolver('category', {
      ASB: 5,
      'Anti social behaviour': 9,
      'Shop lifting': 2,
      'Theft - shoplifting': 1,
    });
    expect(named(categories, 'ASB', 'Anti social behaviour', 'Shop lifting', 'Theft - shoplifting')).toEqual([
      'Anti-social behaviour (house list)',
      'Anti-social behaviour (house list)',
      'Theft – shoplifting (house list)',
      'Theft – shoplifting (house list)',
    ]);
    expect([...categories.names]).toEqual([
      ['Anti-social behaviour', 14],
      ['Theft – shoplifting', 3],
    ]);
  });

  test('what is not in the list keeps its own text, tidied', () => {
    expect(named(resolver('category', { ' Bicycle  theft': 3 }), ' Bicycle  theft')).toEqual([
      'Bicycle theft (as written)',
    ]);
  });

  test('the classes of police.uk stay as they are published', () => {
    const published = [
      'Anti-social behaviour',
      'Bicycle theft',
      'Burglary',
      'Criminal damage and arson',
      'Drugs',
      'Other crime',
      'Other theft',
      'Possession of weapons',
      'Public order',
      'Robbery',
      'Shoplifting',
      'Theft from the person',
      'Vehicle crime',
      'Violence and sexual offences',
    ];
    const categories = resolver('category', Object.fromEntries(published.map((name) => [name, 1])));
    expect(published.map((text) => categories.resolve(text).name)).toEqual(published);
  });

  test('a published name gives way where it is written in other ways too', () => {
    const categories = resolver('category', { Shoplifting: 500, 'Shop lifting': 1, 'Shop theft': 1 });
    expect(categories.resolve('Shoplifting').name).toBe('Theft – shoplifting');
    expect([...categories.names.keys()]).toEqual(['Theft – shoplifting']);
  });

  test('the most frequent spelling wins, and ties are broken by the text', () => {
    expect(
      named(
        resolver('category', { 'Bike theft': 2, 'BIKE THEFT': 5, 'Bike-theft': 1 }),
        'Bike theft',
        'BIKE THEFT',
      ),
    ).toEqual(['BIKE THEFT (same spelling)', 'BIKE THEFT (as written)']);
    const tied = { 'bike theft': 2, 'Bike theft': 2 };
    expect(resolver('category', tied).resolve('bike theft').name).toBe('Bike theft');
    const reversed = Object.fromEntries(Object.entries(tied).reverse());
    expect(resolver('category', reversed).resolve('bike theft').name).toBe('Bike theft');
  });

  test('rows of one spelling are counted together, whatever white space is in it', () => {
    const seen = { 'Bike theft': 3, 'BIKE THEFT': 2, 'BIKE THEFT ': 2 };
    expect(resolver('category', seen).resolve('Bike theft').name).toBe('BIKE THEFT');
  });

  test.each(['', ' ', '-', '–', 'N/A', 'n / a', 'n.a.', '(blank)', '\u200b'])('%j is no name', (text) => {
    expect(resolver('category', { [text]: 4 }).resolve(text)).toEqual({ name: '', how: 'blank' });
    expect(resolver('category', { [text]: 4 }).names.size).toBe(0);
  });
});
