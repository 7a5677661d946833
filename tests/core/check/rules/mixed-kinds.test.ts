import { describe, expect, it } from 'vitest';

import { mixedKinds } from '../../../../src/core/check/rules/mixed-kinds';
import { COLUMN, foundBy, monthlyLog } from '../check-books';
import { check, sentences, logOf, entries } from '../check-sheets';

describe('mixed-kinds', () => {
  it('finds the few texts among dates', () => {
    const sheet = logOf([...entries(3), { date: '04/04/2017' }]);
    expect(check(mixedKinds, [sheet])).toEqual(['B5']);
    expect(sentences(mixedKinds, [sheet])).toEqual([
      'In the column “date”, 1 cell holds text while 3 hold dates or times.',
    ]);
  });

  it('passes a column of one kind with blanks', () => {
    expect(check(mixedKinds, [logOf([...entries(2), { date: null }])])).toEqual([]);
  });
});

describe('mixed-kinds in a workbook', () => {
  it('finds camera numbers kept as numbers beside texts', () => {
    const sheets = monthlyLog();
    sheets[3]!.rows.forEach((row, at) => (row[COLUMN.camera] = at % 4 === 0 ? String(at + 1) : `'00${at}'`));
    expect(foundBy('mixed-kinds', sheets)).toEqual([
      expect.stringMatching(
        /^Jul 17!D4 D8 .*: In the column “Camera”, 7 cells hold numbers while 21 hold text\.$/,
      ),
    ]);
  });
});
