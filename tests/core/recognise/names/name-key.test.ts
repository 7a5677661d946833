import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { nameKey, nameWords } from '../../../../src/core/recognise/names/name-key';
import { anyText } from '../values/any-text';

describe('nameKey', () => {
  test.each([
    ['Theft – shoplifting', 'THEFT - Shoplifting'],
    ['Theft (shoplifting)', 'Theft: shoplifting'],
    ['Shop-lifting', 'Shoplifting'],
    ['A.S.B.', 'asb'],
    ['Criminal damage & arson', 'Criminal damage and arson'],
    ['Bishop’s Walk', "Bishop's Walk"],
    ['Bishops Walk', "Bishop's Walk"],
    ['Chalk Hill', 'Chalkhill'],
    ['Old\u00a0Town', 'old town'],
    ['Burglary*', 'Burglary'],
    ['ＡＳＢ', 'ASB'],
    ['Zone 1', 'zone1'],
  ])('%j and %j are one name', (a, b) => {
    expect(nameKey(a)).toBe(nameKey(b));
  });

  test.each([
    ['Zone 1.1', 'Zone 11'],
    ['Zone 1 1', 'Zone 11'],
    ['Café', 'Cafe'],
    ['Drugs?', 'Drugs'],
    ['18+', '18'],
    ['<5', '5'],
    ['-', '--'],
    ['007', '7'],
  ])('%j and %j are two', (a, b) => {
    expect(nameKey(a)).not.toBe(nameKey(b));
  });

  test('no two texts that Excel takes for one have different keys', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(nameKey(text.toLowerCase())).toBe(nameKey(text.toUpperCase()));
        expect(nameKey(`  ${text}\u00a0`)).toBe(nameKey(text));
      }),
      { seed: 5, numRuns: 1000 },
    );
  });

  test('a text that shows something has a key', () => {
    expect(nameKey('…')).not.toBe('');
    expect(nameKey('-')).toBe('-');
    expect(nameKey(' ')).toBe('');
  });
});

describe('nameWords', () => {
  test('keeps the words', () => {
    expect(nameWords('Theft – shop-lifting (Tesco’s)')).toBe('theft shop lifting tescos');
  });

  test('makes only case and spaces of a note alike that stands where a name should', () => {
    const note = 'Male, 30s – seen at the A1(M). '.repeat(40);
    expect(nameKey(note)).toBe(nameKey(`  ${note.toUpperCase()}`));
    expect(nameKey(nameWords(note))).toBe(nameKey(note));
    expect(nameKey(note)).not.toBe(nameKey(note.replaceAll(',', '')));
  });
});
