import { describe, expect, test } from 'vitest';

import { areNearSpellings, comparableName } from '../../../../src/core/recognise/names/near-spelling';

function near(a: string, b: string, cutShort = true): boolean {
  const [one, two] = [comparableName(a), comparableName(b)];
  expect(areNearSpellings(two, one, cutShort)).toBe(areNearSpellings(one, two, cutShort));
  return areNearSpellings(one, two, cutShort);
}

describe('areNearSpellings', () => {
  test.each([
    ['stonebridge', 'stonebrige'],
    ['stonebridge', 'stonebrigde'],
    ['robbery', 'robery'],
    ['burglary', 'burglery'],
    ['assault', 'assaults'],
    ['suspicious behaviour', 'susp behav'],
    ['suspicious behaviour', 'suspicous behavior'],
    ['criminal damage', 'crim damage'],
    ['chalk hill', 'chalkhil'],
    ['concern for welfare', 'concern for wellfare'],
    ['café rouge', 'cafe rouge'],
    ['zone 12 north', 'zone 12 noth'],
    ['high street', 'hgh street'],
    ['high street', 'hih street'],
    ['high street', 'hig street'],
  ])('%j and %j', (a, b) => {
    expect(near(a, b)).toBe(true);
  });

  test.each([
    ['north arden', 'south arden'],
    ['east arden', 'west arden'],
    ['north hertfordshire', 'south hertfordshire'],
    ['old town', 'new town'],
    ['upper street', 'lower street'],
    ['zone 1', 'zone 2'],
    ['unit 112', 'unit 121'],
    ['attended', 'unattended'],
    ['founded', 'unfounded'],
    ['fire', 'firearms'],
    ['ash road', 'wash road'],
    ['park', 'par'],
    ['drugs', 'drunk'],
    ['asb', 'abs'],
    ['theft', 'theft other'],
    ['burglary dwelling', 'burglary non dwelling'],
    ['public', 'public order'],
    ['male', 'female'],
    ['shopwatch', 'pubwatch'],
    ['alarm', 'airwave'],
    ['watford 009c', 'watford 009d'],
  ])('not %j and %j', (a, b) => {
    expect(near(a, b)).toBe(false);
  });

  test('the beginning of a word is no slip where words are not cut short', () => {
    expect(near('new road', 'newton road', false)).toBe(false);
    expect(near('new road', 'newton road', true)).toBe(true);
  });

  test('a short word lacks a letter where words are not cut short either', () => {
    for (const slip of ['hgh', 'hih', 'hig']) expect(near('high street', `${slip} street`, false)).toBe(true);
    expect(near('ash road', 'wash road', false)).toBe(false);
  });

  test('prose is no spelling of anything', () => {
    const prose = 'a '.repeat(60).trim();
    expect(near(prose, `${prose}x`)).toBe(false);
  });
});
