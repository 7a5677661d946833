import { describe, expect, it } from 'vitest';

import { monthOutOfLine } from '../../../../src/core/check/rules/month-out-of-line';
import { date } from '../../records/make-recognition';
import { check, sentences, logOf, entries, DAY } from '../check-sheets';

describe('month-out-of-line', () => {
  const month = (at: number, rows: number) => entries(rows, { date: date(DAY + at * 31) });

  it('finds a month far from the others', () => {
    const sheet = logOf([0, 1, 2, 3, 4, 5, 6].flatMap((at) => month(at, at === 3 ? 60 : 10)));
    expect(sentences(monthOutOfLine, [sheet])[0]).toContain('Stevenage has 60 incidents in July 2017');
  });

  it('passes ordinary months', () => {
    expect(check(monthOutOfLine, [logOf([0, 1, 2, 3, 4, 5, 6].flatMap((at) => month(at, 10 + at)))])).toEqual(
      [],
    );
  });
});
