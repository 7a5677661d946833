import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { parseProfile, type Profile } from '../../../../src/core/profile/profile';
import { nameKey } from '../../../../src/core/recognise/names/name-key';
import { createNameResolver, type NameField } from '../../../../src/core/recognise/names/resolve-name';
import { anyText } from '../values/any-text';

describe('every resolver', () => {
  const nameLike = fc
    .array(
      fc.constantFrom(
        ...[
          'North',
          'N',
          'Nth',
          'n',
          'Arden',
          'ARDEN',
          'arden',
          'East',
          'Herts',
          'Hertfordshire',
          'DC',
          'BC',
          'Borough',
          'Council',
        ],
        ...[
          'NADC',
          'NA',
          'Town',
          'Centre',
          'Ctr',
          'T/C',
          'of',
          'City',
          'County',
          'St',
          'Saint',
          'Theft',
          'other',
          'Other',
        ],
        ...[
          'shop',
          'lifting',
          'Shoplifting',
          'ASB',
          'Anti-social',
          'behaviour',
          'Police',
          'Airwave',
          '1',
          '11',
          '-',
          '/',
          '&',
          '?',
        ],
      ),
      { minLength: 1, maxLength: 4 },
    )
    .chain((words) => fc.constantFrom(' ', '  ', '', '-', '.').map((separator) => words.join(separator)));
  const text = fc.oneof({ weight: 4, arbitrary: nameLike }, { weight: 1, arbitrary: anyText });
  const seenTexts = fc.array(fc.tuple(text, fc.integer({ min: 1, max: 9 })), { maxLength: 14 });
  const profileText = text.filter((value) => value.trim() !== '');
  const profiles: fc.Arbitrary<Profile> = fc
    .record({
      aliases: fc.array(fc.tuple(profileText, profileText), { maxLength: 4 }),
      areas: fc.array(fc.tuple(profileText, fc.array(profileText, { maxLength: 2 })), { maxLength: 3 }),
    })
    .map(({ aliases, areas }) => {
      const table = Object.fromEntries(aliases.filter(([spelling]) => spelling !== '__proto__'));
      return parseProfile({
        version: 1,
        aliases: { area: table, category: table, source: table },
        partnership: { areas: areas.map(([name, spellings]) => ({ name, aliases: spellings })) },
      });
    });
  const fields = fc.constantFrom<NameField>('area', 'category', 'source');

  test('a name is its own name', () => {
    fc.assert(
      fc.property(fields, profiles, seenTexts, text, (field, profile, seen, other) => {
        const { resolve } = createNameResolver(field, profile, new Map(seen));
        for (const value of [...seen.map(([seenText]) => seenText), other]) {
          const { name } = resolve(value);
          expect(resolve(name).name).toBe(name);
        }
      }),
      { seed: 6, numRuns: 1000 },
    );
  });

  test('no two names of the seen texts differ only in case, space or punctuation', () => {
    fc.assert(
      fc.property(fields, profiles, seenTexts, (field, profile, seen) => {
        const { names } = createNameResolver(field, profile, new Map(seen));
        const keys = [...names.keys()].map(nameKey);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { seed: 7, numRuns: 1000 },
    );
  });

  test('no row is lost, and the order in which texts come changes nothing', () => {
    fc.assert(
      fc.property(fields, profiles, seenTexts, (field, profile, seen) => {
        const distinct = new Map(seen);
        const forwards = createNameResolver(field, profile, distinct);
        const backwards = createNameResolver(field, profile, new Map([...distinct].reverse()));
        expect([...backwards.names]).toEqual([...forwards.names]);
        const blank = [...distinct].filter(([value]) => forwards.resolve(value).name === '');
        const sum = (rows: Iterable<number>): number => [...rows].reduce((total, count) => total + count, 0);
        expect(sum(forwards.names.values()) + sum(blank.map(([, rows]) => rows))).toBe(
          sum(distinct.values()),
        );
      }),
      { seed: 8, numRuns: 500 },
    );
  });
});
