import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { parseProfile } from '../../../../src/core/profile/profile';
import { createNameResolver, type NameField } from '../../../../src/core/recognise/names/resolve-name';
import { suggestSpellings } from '../../../../src/core/recognise/names/suggest-spellings';
import { anyText, LONGEST_TEXT } from '../values/any-text';

function suggest(
  field: NameField,
  seen: Iterable<readonly [string, number]>,
  profile: object = {},
): string[] {
  const resolver = createNameResolver(field, parseProfile({ version: 1, ...profile }), new Map(seen));
  return suggestSpellings(resolver).map(
    ({ name, spellings }) => `${name}: ${spellings.map(({ text, rows }) => `${text} ${rows}`).join(', ')}`,
  );
}

const of = (seen: Readonly<Record<string, number>>): [string, number][] => Object.entries(seen);

describe('suggestSpellings', () => {
  test('gathers slips round the name with most rows', () => {
    const seen = {
      Stonebridge: 900,
      Stonebrige: 3,
      Stonebrigde: 5,
      Ardenmere: 50,
      'East Arden': 20,
      'West Arden': 20,
    };
    expect(suggest('area', of(seen))).toEqual(['Stonebridge: Stonebridge 900, Stonebrigde 5, Stonebrige 3']);
  });

  test('offers the house name, though the workbooks never write it', () => {
    expect(suggest('category', of({ Burgalry: 2, 'Anti-sicial behaviour': 1 }))).toEqual([
      'Burglary: Burgalry 2',
      'Anti-social behaviour: Anti-sicial behaviour 1',
    ]);
  });

  test('offers the name of a spelling it knows', () => {
    expect(suggest('category', of({ Shopliffting: 4, 'Theft - shoplifting': 9 }))).toEqual([
      'Theft – shoplifting: Theft – shoplifting 9, Shopliffting 4',
    ]);
  });

  test('finds words in another order and other accents', () => {
    expect(
      suggest(
        'category',
        of({ 'Harassment of staff': 6, 'Staff harassment': 2, 'Café nuisance': 2, 'Cafe nuisance': 1 }),
      ),
    ).toEqual([
      'Harassment of staff: Harassment of staff 6, Staff harassment 2',
      'Café nuisance: Café nuisance 2, Cafe nuisance 1',
    ]);
  });

  test('finds words cut short', () => {
    expect(suggest('category', of({ 'Harassment of staff': 6, 'Harass of staff': 2 }))).toEqual([
      'Harassment of staff: Harassment of staff 6, Harass of staff 2',
    ]);
  });

  test('offers initials that are not sure, once for each area they may be', () => {
    expect(
      suggest('area', of({ 'North Arden': 9, 'New Ashby': 8, NADC: 3, Stonebridge: 20, SBC: 1 })),
    ).toEqual([
      'Stonebridge: Stonebridge 20, SBC 1',
      'North Arden: North Arden 9, NADC 3',
      'New Ashby: New Ashby 8, NADC 3',
    ]);
  });

  test('finds slips in an abbreviation, and leads to the frequent name', () => {
    const seen = {
      'North Herts': 900,
      'East Herts': 800,
      'West Herts': 700,
      'North Hrets': 2,
      'North Hets': 1,
      'East Herst': 1,
      'East Hets': 1,
    };
    expect(suggest('area', of(seen))).toEqual([
      'North Herts: North Herts 900, North Hrets 2, North Hets 1',
      'East Herts: East Herts 800, East Herst 1, East Hets 1',
    ]);
  });

  test('leads a rare spelling to no other rare one where a frequent name is as near', () => {
    const seen = { Kenton: 900, Kexton: 40, Kextoon: 3, Kextton: 2, Kexttoon: 1 };
    expect(suggest('area', of(seen))).toEqual(['Kenton: Kenton 900, Kexton 40']);
  });

  test('leads spellings that differ in the order of words alone to the most frequent', () => {
    const seen = {
      'Market Great Stonebridge': 1,
      'Stonebridge Great Market': 1,
      'Great Stonebridge Market': 9,
    };
    expect(suggest('area', of(seen))).toEqual([
      'Great Stonebridge Market: Great Stonebridge Market 9, Market Great Stonebridge 1, Stonebridge Great Market 1',
    ]);
  });

  test('never offers a name that was decided on as a spelling of another', () => {
    const profile = { partnership: { areas: [{ name: 'Stonebridge' }, { name: 'Stonebrigde' }] } };
    expect(suggest('area', of({ Stonebridge: 9, Stonebrigde: 5, Stonebridgee: 1 }), profile)).toEqual([
      'Stonebridge: Stonebridge 9, Stonebridgee 1',
    ]);
    expect(suggest('source', of({ 'Shopwatch radio': 5, 'Pubwatch radio': 4 }))).toEqual([]);
  });

  test('what is resolved already is not suggested', () => {
    expect(suggest('area', of({ 'North Arden': 9, 'N Arden': 3, 'NORTH ARDEN': 2 }))).toEqual([]);
    const accepted = { aliases: { area: { Stonebrige: 'Stonebridge' } } };
    expect(suggest('area', of({ Stonebridge: 9, Stonebrige: 3 }), accepted)).toEqual([]);
  });

  test.each([
    ['Zone 1', 'Zone 2'],
    ['Camera 007', 'Camera 070'],
    ['Zone 1.1', 'Zone 11'],
    ['Zone 1.1', 'Zone 1'],
    ['North Arden', 'South Arden'],
    ['Old Town', 'New Town'],
    ['Violence and sexual offences', 'Sexual offence'],
    ['Theft', 'Theft – other'],
  ])('%j and %j are two names', (a, b) => {
    expect(suggest('category', of({ [a]: 5, [b]: 3 }))).toEqual([]);
  });

  test('any texts, in any order, give the same suggestions', () => {
    const seen = fc.array(fc.tuple(anyText, fc.integer({ min: 1, max: 9 })), { maxLength: 12 });
    fc.assert(
      fc.property(fc.constantFrom<NameField>('area', 'category', 'source'), seen, (field, texts) => {
        const distinct = [...new Map(texts)];
        expect(suggest(field, distinct.toReversed())).toEqual(suggest(field, distinct));
      }),
      { seed: 10, numRuns: 150 },
    );
  });

  test('accepting a suggestion settles it', () => {
    const seen = of({ Stonebridge: 900, Stonebrige: 3, Stonebrigde: 5 });
    const [suggestion] = suggestSpellings(createNameResolver('area', { version: 1 }, new Map(seen)));
    const aliases = Object.fromEntries(suggestion!.spellings.map(({ text }) => [text, suggestion!.name]));
    expect(suggest('area', seen, { aliases: { area: aliases } })).toEqual([]);
  });
});

describe('many and long texts', () => {
  const letters = (value: number): string =>
    Array.from({ length: 9 }, (_, index) =>
      String.fromCharCode(97 + ((value * (index * 7 + 3) + index * value * value) % 26)),
    ).join('');

  test('a hundred thousand distinct texts are gone through, and slips among them found', () => {
    const seen = Array.from({ length: 100_000 }, (_, index): [string, number] => [
      `${letters(index)} ${index}`,
      2,
    ]);
    seen.push(['Stonebridge market', 50], ['Stonebrigde market', 1], ['Tsonebridge market', 1]);
    expect(suggest('area', seen)).toContain(
      'Stonebridge market: Stonebridge market 50, Stonebrigde market 1, Tsonebridge market 1',
    );
  }, 60_000);

  test('texts of the length of a cell take no time', () => {
    const pieces = ['a', 'a ', 'A.', 'é', '- ', 'N ', 'of ', '&', "'", '1 ', '\u200b'];
    const seen = pieces.map((piece): [string, number] => [piece.repeat(LONGEST_TEXT / piece.length), 1]);
    for (const field of ['area', 'category'] as const) expect(() => suggest(field, seen)).not.toThrow();
  }, 10_000);
});
