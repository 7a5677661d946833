import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  findInvisibleCharacters,
  plainText,
  textKey,
  tidyText,
} from '../../../../src/core/recognise/values/normalise-text';
import { anyText } from './any-text';

const SEED = 20_170_401;

describe('tidyText', () => {
  test.each([
    ['Old Town', 'Old Town'],
    ['  Old   Town ', 'Old Town'],
    ['Old\u00a0Town', 'Old Town'],
    ['Old\r\nTown', 'Old Town'],
    ['\tOld\u2003\u2009Town\u3000', 'Old Town'],
    ['\ufeffOld Town', 'Old Town'],
    ['Old\u200b Town\u200d', 'Old Town'],
    ['Old\u00ad Town', 'Old Town'],
    ['\u202aOld Town\u202c', 'Old Town'],
    ['Old\u0000 Town\u001f', 'Old Town'],
    ['Old\u0085Town', 'Old Town'],
    ['✔\ufe0f', '✔'],
    ['Cafe\u0301', 'Café'],
    ['half \ud83d of a pair', 'half of a pair'],
    ['Theft – other', 'Theft – other'],
    ['Bishop’s Walk', 'Bishop’s Walk'],
    ['\u200b \u00a0', ''],
    ['', ''],
  ])('%j shows as %j', (text, tidy) => {
    expect(tidyText(text)).toBe(tidy);
  });

  test('tidying twice changes nothing more', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(tidyText(tidyText(text))).toBe(tidyText(text));
      }),
      { seed: SEED, numRuns: 2000 },
    );
  });
});

describe('plainText', () => {
  test.each([
    ['Theft – other', 'Theft - other'],
    ['Theft — other', 'Theft - other'],
    ['−3', '-3'],
    ['Apr ’17', "Apr '17"],
    ['Bishop`s', "Bishop's"],
    ['non‑breaking hyphen', 'non-breaking hyphen'],
  ])('%j reads as %j', (text, plain) => {
    expect(plainText(text)).toBe(plain);
  });
});

describe('textKey', () => {
  test.each([
    ['THEFT – OTHER', 'theft  - other'],
    ['Straße', 'STRASSE'],
    ['ΟΔΟΣ', 'οδος'],
    ['\u00a0Old town', 'OLD TOWN'],
  ])('%j and %j are the same', (a, b) => {
    expect(textKey(a)).toBe(textKey(b));
  });

  test.each([
    ['Café', 'Cafe'],
    ['Zone 1', 'Zone 11'],
    ['Old Town', 'OldTown'],
  ])('%j and %j are not the same', (a, b) => {
    expect(textKey(a)).not.toBe(textKey(b));
  });

  test('a key is its own key, and case makes no difference to it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(textKey(textKey(text))).toBe(textKey(text));
        expect(textKey(text.toUpperCase())).toBe(textKey(text));
      }),
      { seed: SEED, numRuns: 2000 },
    );
  });
});

describe('findInvisibleCharacters', () => {
  test.each([
    ['Old Town', []],
    [' Old  Town ', []],
    ['Old\nTown', []],
    ['Café – Straße', []],
    ['Old\u00a0Town', [{ position: 3, codePoint: 0xa0 }]],
    [
      '\ufeffOld\u200bTown',
      [
        { position: 0, codePoint: 0xfeff },
        { position: 4, codePoint: 0x200b },
      ],
    ],
    ['a\tb', [{ position: 1, codePoint: 9 }]],
    ['👍\u{e0041}', [{ position: 2, codePoint: 0xe0041 }]],
  ])('in %j it finds %j', (text, found) => {
    expect(findInvisibleCharacters(text)).toEqual(found);
  });

  test('a text in which nothing is found differs from its tidy form in ordinary white space only', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        if (findInvisibleCharacters(text).length > 0) return;
        expect(tidyText(text)).toBe(text.replace(/\s+/g, ' ').trim().normalize('NFC'));
      }),
      { seed: SEED, numRuns: 2000 },
    );
  });
});
