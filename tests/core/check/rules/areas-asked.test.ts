import { describe, expect, it, test } from 'vitest';

import { areasAsked } from '../../../../src/core/check/rules/areas-asked';
import { check, entries, logOf, sentences } from '../check-sheets';

describe('areas-asked', () => {
  test.each([
    [
      'areas by sheet names alone',
      'Are Synectics, Genetec areas? Only the names of the sheets say so: no area is taken.',
    ],
    [
      'areas by file names alone',
      'Are Synectics, Genetec areas? Only the names of the files say so: no area is taken.',
    ],
    [
      'areas by lines alone',
      'Are Synectics, Genetec areas? They stand alone in rows of the log, and nothing else says so: they are taken for remarks.',
    ],
  ])('asks about %s', (code, sentence) => {
    const ambiguities = [{ code, detail: 'Synectics, Genetec', chosen: 'none' }];
    expect(sentences(areasAsked, [logOf(entries(2), { table: { ambiguities } })])).toEqual([sentence]);
  });

  it('passes other doubts', () => {
    const ambiguities = [{ code: 'area by sheet name', detail: 'x', chosen: 'x' }];
    expect(check(areasAsked, [logOf(entries(2), { table: { ambiguities } })])).toEqual([]);
  });
});
