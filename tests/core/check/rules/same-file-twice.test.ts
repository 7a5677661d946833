import { describe, expect, it } from 'vitest';

import type { Recognition } from '../../../../src/core/recognise/recognition';
import { sameFileTwice } from '../../../../src/core/check/rules/same-file-twice';
import { findingsInFiles, monthlyLog } from '../check-books';
import { check, sentences, effects, logOf, entries } from '../check-sheets';

describe('same-file-twice', () => {
  const sheets = [logOf(entries(2), { file: 'a.xlsx' }), logOf(entries(2), { file: 'b.xlsx', sheet: 'x' })];

  function withHashes(...hashes: string[]) {
    return {
      change: (same: Recognition) => ({
        ...same,
        workbooks: same.workbooks.map((book, index) => ({ ...book, sha256: hashes[index]! })),
      }),
    };
  }

  it('finds the second of two files with the same bytes', () => {
    expect(sentences(sameFileTwice, sheets, withHashes('1', '1'))).toEqual([
      'This file is the very same as “a.xlsx”.',
    ]);
    expect(effects(sameFileTwice, sheets, withHashes('1', '1'))).toMatchObject([{ incidents: 2 }]);
  });

  it('passes files that differ, and files whose bytes are not known', () => {
    expect(check(sameFileTwice, sheets, withHashes('1', '2'))).toEqual([]);
    expect(check(sameFileTwice, sheets, withHashes('', ''))).toEqual([]);
  });
});

describe('same-file-twice in workbooks', () => {
  it('stands before the repeated rows it explains, with their weight', () => {
    const sheets = monthlyLog();
    const [first] = findingsInFiles({ 'a.xlsx': sheets, 'b.xlsx': sheets });
    expect(first).toMatchObject({ rule: 'same-file-twice', file: 'b.xlsx', effect: { incidents: 336 } });
  });
});
