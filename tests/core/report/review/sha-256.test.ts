import { createHash } from 'node:crypto';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { sha256 } from '../../../../src/core/report/review/sha-256';

const standard = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

describe('sha256', () => {
  it.each([
    '',
    'abc',
    'é – 漢字 😀',
    'a'.repeat(55),
    'a'.repeat(56),
    'a'.repeat(63),
    'a'.repeat(64),
    'a'.repeat(10_000),
  ])('gives what the standard gives: %j', (text) => {
    expect(sha256(text)).toBe(standard(text));
  });

  it('does so for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        expect(sha256(text)).toBe(standard(text));
      }),
      { seed: 11 },
    );
  });
});
