import { describe, expect, it } from 'vitest';

import { toldAgain } from '../../../../src/core/check/rules/told-again';
import { check, DAY, type Entry, logOf, sentences } from '../check-sheets';
import { date } from '../../records/make-recognition';

const ENTRIES = Array.from({ length: 40 }, (_, index): Entry => ({
  date: date(DAY + ((index * 17) % 300)),
  time: `${String(index % 24)}:${String((index * 7) % 60).padStart(2, '0')}`,
}));

describe('told-again', () => {
  it('finds a log whose rows stand in another under other references', () => {
    expect(sentences(toldAgain, [logOf(ENTRIES, { sheet: 'A' }), logOf(ENTRIES, { sheet: 'B' })])).toEqual([
      'Of the 40 entries here, 40 stand on “book.xlsx › A” or beside it too, so this table is taken for a second view of them.',
    ]);
  });

  it('passes logs of different incidents', () => {
    const others = ENTRIES.map((entry) => ({ ...entry, time: '23:59' }));
    expect(check(toldAgain, [logOf(ENTRIES), logOf(others, { sheet: 'B' })])).toEqual([]);
  });
});
