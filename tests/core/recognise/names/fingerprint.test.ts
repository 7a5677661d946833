import { describe, expect, test } from 'vitest';

import {
  bigramFingerprint,
  fingerprint,
  withoutAccents,
} from '../../../../src/core/recognise/names/fingerprint';

describe('fingerprint', () => {
  test.each([
    ['theft from vehicle', 'vehicle theft from'],
    ['concern for welfare', 'welfare concern'],
    ['café rouge', 'rouge cafe'],
    ['town town centre', 'town centre'],
  ])('%j and %j have the same', (a, b) => {
    expect(fingerprint(a)).toBe(fingerprint(b));
  });

  test.each([
    ['zone 1', 'zone 2'],
    ['theft', 'theft other'],
    ['theft of vehicle', 'theft from vehicle'],
  ])('%j and %j have not', (a, b) => {
    expect(fingerprint(a)).not.toBe(fingerprint(b));
  });

  test('a name of nothing but small words keeps them', () => {
    expect(fingerprint('the')).toBe('the');
  });
});

describe('bigramFingerprint', () => {
  test('does not see doubled letters and spaces', () => {
    expect(bigramFingerprint('stone bridge')).toBe(bigramFingerprint('stonebridge'));
    expect(bigramFingerprint('assasin')).toBe(bigramFingerprint('assassin'));
    expect(bigramFingerprint('burglary')).not.toBe(bigramFingerprint('burglery'));
    expect(bigramFingerprint('tottttenham')).toBe(bigramFingerprint('tottenham'));
  });
});

describe('withoutAccents', () => {
  test('takes marks off letters', () => {
    expect(withoutAccents('café ynys môn')).toBe('cafe ynys mon');
    expect(withoutAccents('plain')).toBe('plain');
  });
});
