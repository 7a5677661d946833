import { describe, expect, it } from 'vitest';

import {
  isPlainCriterion,
  numberLiteral,
  readableNumber,
  textLiteral,
} from '../../../src/core/figures/formula-literal';

describe('textLiteral', () => {
  it('doubles quotes, joins long texts and writes control characters by code', () => {
    expect(textLiteral('say "hi"')).toBe('"say ""hi"""');
    expect(textLiteral('')).toBe('""');
    expect(textLiteral('a\nb')).toBe('"a"&CHAR(10)&"b"');
    expect(textLiteral('\n')).toBe('CHAR(10)');
    expect(textLiteral('x'.repeat(256))).toBe(`"${'x'.repeat(255)}"&"x"`);
  });

  it('never splits a doubled quote or a character outside the basic plane', () => {
    for (const text of [`${'x'.repeat(254)}"y`, `${'x'.repeat(254)}😀y`]) {
      const pieces = textLiteral(text).split('&');
      expect(pieces).toHaveLength(2);
      for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(257);
    }
  });
});

describe('numberLiteral', () => {
  it('writes the fifteen digits Excel keeps', () => {
    expect(numberLiteral(42)).toBe('42');
    expect(numberLiteral(-0.5)).toBe('(-0.5)');
    expect(numberLiteral(1e21)).toBe('1E+21');
    expect(readableNumber(0.1 + 0.2)).toBe(0.3);
  });
});

describe('isPlainCriterion', () => {
  it.each([
    'Theft',
    'Theft – other',
    "O'Brien",
    'Zone 1',
    'Ward 12 north',
    'École',
    'A&E',
    'Not recorded',
    'true crime',
  ])('passes %s', (text) => {
    expect(isPlainCriterion(text)).toBe(true);
  });

  it.each([
    '007',
    '1e5',
    '2011/12',
    'Dec 2011',
    'March 5',
    'Sunday 5 March',
    'A1 x',
    '=a',
    '<a',
    '>a',
    'a*',
    'a?',
    '~a',
    'say "a"',
    'True',
    'FALSE',
    '#N/A',
    '£5',
    '-',
    '',
    'a\nb',
    'x'.repeat(256),
  ])('refuses %s', (text) => {
    expect(isPlainCriterion(text)).toBe(false);
  });
});
