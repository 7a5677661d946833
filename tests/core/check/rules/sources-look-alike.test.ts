import { describe, expect, it } from 'vitest';

import { sourcesLookAlike } from '../../../../src/core/check/rules/sources-look-alike';
import { check, DAY, effects, type Entry, logOf, matrixOf, sentences } from '../check-sheets';
import { date } from '../../records/make-recognition';

const ENTRIES = Array.from({ length: 40 }, (_, index): Entry => ({
  date: date(DAY + ((index * 17) % 300)),
  time: `${String(index % 24)}:${String((index * 7) % 60).padStart(2, '0')}`,
}));

describe('sources-look-alike', () => {
  it('finds two logs of which most rows are the same', () => {
    const others = ENTRIES.map((entry, index) => (index % 4 === 0 ? { ...entry, time: '23:59' } : entry));
    const sheets = [logOf(ENTRIES, { sheet: 'A' }), logOf(others, { sheet: 'B' })];
    expect(sentences(sourcesLookAlike, sheets)).toEqual([
      'Of the 40 entries here, 30 stand on “book.xlsx › A” too: what both fill in is the same.',
    ]);
    expect(effects(sourcesLookAlike, sheets)).toMatchObject([{ incidents: 30 }]);
  });

  it('finds a matrix that nearly has the figures of a log under another name of the area', () => {
    const months = Array.from(
      { length: 10 },
      (_, month) =>
        ENTRIES.filter(({ date: day }) => JSON.stringify(day) !== '' && monthOf(day) === month).length,
    );
    const matrix = matrixOf(
      { SBC: [months[0]! + 1, months[1]! + 1, ...months.slice(2)] },
      {},
      { sheet: 'Matrix' },
    );
    const [sentence] = sentences(sourcesLookAlike, [logOf(ENTRIES), matrix]);
    expect(sentence).toMatch(/^The figures here, \d+ in all, are nearly those of /);
  });

  it('passes copies, which do not count, and logs of their own', () => {
    const copy = logOf(ENTRIES, { sheet: 'B' });
    expect(check(sourcesLookAlike, [logOf(ENTRIES, { sheet: 'A' }), copy])).toEqual([]);
    const others = ENTRIES.map((entry) => ({ ...entry, time: '23:59' }));
    expect(check(sourcesLookAlike, [logOf(ENTRIES), logOf(others, { sheet: 'B' })])).toEqual([]);
  });
});

/** Months after April 2017, from the day. */
function monthOf(day: Entry['date']): number {
  if (typeof day !== 'object' || day === null || day.kind !== 'date') return -1;
  const FIRSTS = [0, 30, 61, 91, 122, 153, 183, 214, 244, 275, 306];
  const days = day.serial - (DAY - 2);
  return FIRSTS.findLastIndex((first) => days >= first);
}
