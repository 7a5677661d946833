import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Run, Sentence } from '../../../../src/core/report/document';
import { splitSentence } from '../../../../src/core/report/workbook/split-sentence';

const say = (text: string): Run => ({ type: 'text', text });
const seven: Run = { type: 'figure', figure: { type: 'constant', value: 7 }, format: 'count' };

const read = (sentence: Sentence) => sentence.map((run) => (run.type === 'text' ? run.text : '7')).join('');
const shorterThan = (length: number) => (piece: Sentence) => read(piece).length <= length;

describe('splitSentence', () => {
  test('leaves what fits alone', () => {
    expect(splitSentence([say('One. Two.')], () => true)).toEqual([[say('One. Two.')]]);
  });

  test('cuts at the ends of sentences, as few times as it must', () => {
    const paragraph = [
      say('There were '),
      seven,
      say(' incidents. “All were seen.” None was missed! The end.'),
    ];
    expect(splitSentence(paragraph, shorterThan(42)).map(read)).toEqual([
      'There were 7 incidents. “All were seen.”',
      'None was missed! The end.',
    ]);
  });

  test('cuts a sentence too long for itself at spaces, never inside a figure', () => {
    const paragraph = [say('A long sentence with '), seven, say(' things in it')];
    expect(splitSentence(paragraph, shorterThan(14)).map(read)).toEqual([
      'A long',
      'sentence with',
      '7 things in it',
    ]);
  });

  test('cuts a word too long for itself anywhere but inside a character', () => {
    const pieces = splitSentence([say('😀'.repeat(20))], shorterThan(7)).map(read);
    expect(pieces.join('')).toBe('😀'.repeat(20));
    for (const piece of pieces) expect(piece).toMatch(/^(?:😀)+$/);
  });

  test('says so where a figure does not fit', () => {
    expect(() => splitSentence([say('x '), seven], (piece) => !read(piece).includes('7'))).toThrow(
      /too long for a cell/,
    );
  });

  test('loses nothing but the space at a cut, and every piece fits', () => {
    const run = fc.oneof(fc.stringMatching(/^[a-z .!?]{0,30}$/).map(say), fc.constant(seven));
    fc.assert(
      fc.property(fc.array(run, { maxLength: 8 }), fc.integer({ min: 8, max: 40 }), (sentence, length) => {
        const compact = (text: string) => text.replace(/\s+/g, '');
        let pieces: Sentence[];
        try {
          pieces = splitSentence(sentence, shorterThan(length));
        } catch {
          return; // Figures glued together without a space between them cannot be cut.
        }
        expect(compact(pieces.map(read).join(' '))).toBe(compact(read(sentence)));
        for (const piece of pieces) expect(read(piece).length).toBeLessThanOrEqual(length);
      }),
      { seed: 20174, numRuns: 300 },
    );
  });
});
