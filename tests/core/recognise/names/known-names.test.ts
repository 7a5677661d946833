import { describe, expect, test } from 'vitest';

import { EMPTY_PROFILE, parseProfile } from '../../../../src/core/profile/profile';
import {
  findKnownName,
  fullNamesOf,
  isProactiveSource,
  type KnownField,
  knownNames,
} from '../../../../src/core/recognise/names/known-names';
import { nameKey } from '../../../../src/core/recognise/names/name-key';

describe('the house list of categories', () => {
  test.each([
    ['ASB', 'Anti-social behaviour'],
    ['A.S.B.', 'Anti-social behaviour'],
    ['Anti social behaviour', 'Anti-social behaviour'],
    ['Antisocial behavior', 'Anti-social behaviour'],
    ['ANTI-SOCIAL BEHAVIOUR', 'Anti-social behaviour'],
    ['Shop lifting', 'Theft – shoplifting'],
    ['Shoplifting', 'Theft – shoplifting'],
    ['Theft - shoplifting', 'Theft – shoplifting'],
    ['Theft (shoplifting)', 'Theft – shoplifting'],
    ['S/L', 'Theft – shoplifting'],
    ['Theft (other)', 'Theft – other'],
    ['Other theft', 'Theft – other'],
    ['RTC', 'Road traffic collision/traffic'],
    ['RTA', 'Road traffic collision/traffic'],
    ['Crim. damage', 'Criminal damage'],
    ['Misper', 'Missing person'],
    ['Assault', 'Assault/fighting'],
    ['Assault / Fighting', 'Assault/fighting'],
    ['Affray', 'Public order/affray'],
    ['D&D', 'Drunkenness'],
    ['Fly tipping', 'Fly-tipping/litter'],
    ['Begging', 'Begging/vagrancy'],
    ['Misc.', 'Other'],
    [' Sudden  Death ', 'Sudden death'],
  ])('%j is %s', (text, name) => {
    expect(findKnownName('category', text)?.name).toBe(name);
  });

  test.each([
    'Violence and sexual offences',
    'Criminal damage and arson',
    'Possession of weapons',
    'Theft from the person',
    'Bicycle theft',
    'Other crime',
    'Theft',
    'THEFT',
    'Violence',
    'Damage',
    'Arson',
    'Traffic wardens',
    'Firearms',
    'Knife crime',
    'Drugs?',
    'Police',
    '',
    '-',
    '__proto__',
    'constructor',
  ])('%j is another class, and keeps its own name', (text) => {
    expect(findKnownName('category', text)).toBeUndefined();
  });
});

describe('the house list of sources', () => {
  test.each([
    ['Police control/Airwave', 'Police control/Airwave'],
    ['Airwave', 'Police control/Airwave'],
    ['POLICE', 'Police control/Airwave'],
    ['Shopwatch radio', 'Shopwatch radio'],
    ['Shop watch', 'Shopwatch radio'],
    ['Pub-watch', 'Pubwatch radio'],
    ['Operator', 'Operator (proactive)'],
    ['Pro-active', 'Operator (proactive)'],
    ['CCTV Operator', 'Operator (proactive)'],
    ['OOH', 'Council/out of hours'],
    ['MOP', 'Public'],
    ['Alarm', 'Alarm activation'],
    ['Review', 'Retrospective review'],
  ])('%j is %s', (text, name) => {
    expect(findKnownName('source', text)?.name).toBe(name);
  });

  test.each(['Control room', 'Help point', 'Fire service', 'Herts Police', 'Reactive'])(
    '%j is not in it',
    (text) => {
      expect(findKnownName('source', text)).toBeUndefined();
    },
  );

  test('only the operator is proactive', () => {
    const proactive = knownNames('source').filter(({ name }) => isProactiveSource(name, EMPTY_PROFILE));
    expect(proactive.map(({ name }) => name)).toEqual(['Operator (proactive)']);
    expect(isProactiveSource('CCTV operator', EMPTY_PROFILE)).toBe(true);
    expect(isProactiveSource('Help point', EMPTY_PROFILE)).toBe(false);
    expect(isProactiveSource('', EMPTY_PROFILE)).toBe(false);
  });

  test('a name the profile gives the operator is proactive too', () => {
    const profile = parseProfile({
      version: 1,
      aliases: { source: { Operator: 'Control room', Airwave: 'Police radio net' } },
    });
    expect(isProactiveSource('Control room', profile)).toBe(true);
    expect(isProactiveSource('control  room', profile)).toBe(true);
    expect(isProactiveSource('Police radio net', profile)).toBe(false);
    expect(isProactiveSource('Control room', EMPTY_PROFILE)).toBe(false);
  });
});

describe.each(['category', 'source'] as const satisfies readonly KnownField[])(
  'the list of the %s',
  (field) => {
    test('no text stands for two names', () => {
      const owners = new Map<string, string>();
      const twice: string[] = [];
      for (const known of knownNames(field)) {
        for (const text of [...fullNamesOf(known), ...(known.parts ?? [])]) {
          const owner = owners.get(nameKey(text));
          if (owner !== undefined && owner !== known.name) twice.push(`${text}: ${owner}, ${known.name}`);
          owners.set(nameKey(text), known.name);
        }
      }
      expect(twice).toEqual([]);
    });

    test('no text is there twice, nor one that differs in case, space or punctuation only', () => {
      const twice = knownNames(field).flatMap((known) => {
        const keys = [...fullNamesOf(known), ...(known.parts ?? [])].map(nameKey);
        return keys.filter((key, index) => keys.indexOf(key) !== index);
      });
      expect(twice).toEqual([]);
    });
  },
);
