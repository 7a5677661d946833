import { describe, expect, test } from 'vitest';

import type { Profile } from '../../../src/core/profile/profile';
import { Vocabulary } from '../../../src/core/recognise/vocabulary';

const PROFILE: Profile = {
  version: 1,
  partnership: {
    areas: [
      { name: 'North Arden', aliases: ['NADC', 'N Arden'] },
      { name: 'Arden' },
      { name: 'Old Town', parent: 'Arden' },
      { name: 'Zone 1.1', parent: 'Arden' },
      { name: 'Lea' },
    ],
  },
  aliases: { area: { 'The Castle': 'Arden' } },
};
const vocabulary = new Vocabulary(PROFILE);

describe('areas inside a longer text', () => {
  test.each([
    ['North Arden incidents by category', ['North Arden']],
    ['Incidents – NORTH-ARDEN, 2017/18', ['North Arden']],
    ['Incident log NADC.xlsx', ['North Arden']],
    ['Oldtown log', ['Old Town']],
    ['Old-Town and the castle', ['Arden', 'Old Town']],
    ['Arden and North Arden', ['North Arden', 'Arden']],
    ['Figures of Zone 1.1', ['Zone 1.1']],
    ['', []],
    ['– . –', []],
  ])('%s', (text, areas) => {
    expect(vocabulary.areasIn(text)).toEqual(areas);
  });

  test.each(['Ardennes trip', 'Zone 11', 'Cold Town', 'Clea Lea road works'])(
    'none in %s: a part of a word, another number, a name too short to be looked for',
    (text) => {
      expect(vocabulary.areasIn(text)).toEqual([]);
    },
  );
});

test('a text is an area by name, alias or spelling, and by nothing else', () => {
  expect(vocabulary.areaOf('N Arden')).toBe('North Arden');
  expect(vocabulary.areaOf('the castle')).toBe('Arden');
  expect(vocabulary.areaOf('Lea')).toBe('Lea');
  expect(vocabulary.areaOf('Castle Street')).toBeUndefined();
  expect(vocabulary.isArea('__proto__')).toBe(false);
});

test('parts are no reporting areas, whatever the workbooks seem to say', () => {
  const met = new Vocabulary(PROFILE, {
    rows: new Map([['Bedwell', 3]]),
    reporting: new Set(['Old Town', 'Bedwell']),
    parents: new Map([['Market Place', 'Bedwell']]),
    shared: new Set(),
  });
  expect(met.parentOf('old town')).toBe('Arden');
  expect(met.parentOf('Market Place')).toBe('Bedwell');
  expect(met.isReportingArea('Old Town')).toBe(false);
  expect(met.isReportingArea('Bedwell')).toBe(true);
  expect(met.isReportingArea('Market Place')).toBe(false);
});

test('what the profile says of a part holds over what the workbooks show', () => {
  const met = new Vocabulary(PROFILE, {
    rows: new Map(),
    reporting: new Set(),
    parents: new Map([['Old Town', 'North Arden']]),
    shared: new Set(),
  });
  expect(met.parentOf('Old Town')).toBe('Arden');
});
