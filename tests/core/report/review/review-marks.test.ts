import { describe, expect, it } from 'vitest';

import type { Figure } from '../../../../src/core/figures/figure';
import {
  addMark,
  hasMoved,
  markKey,
  removeMark,
  type ReviewMark,
} from '../../../../src/core/report/review/review-marks';

const figure: Figure = { type: 'sum', measure: 'incidents', where: { year: 2017 } };
const mark = (key: string, value: number): ReviewMark => ({
  figure: key,
  request: { figure },
  name: 'Incidents',
  value,
  role: 'Finance officer',
  date: '2018-06-30',
});

describe('review marks', () => {
  it('know a figure by what it counts and what was selected, in whatever order', () => {
    const one = markKey({ figure, selection: { areas: ['A', 'B'], months: [10, 4] } });
    expect(markKey({ figure, selection: { months: [4, 10], areas: ['B', 'A'] } })).toBe(one);
    expect(markKey({ figure })).not.toBe(one);
    expect(markKey({ figure, selection: { likeForLike: true } })).not.toBe(markKey({ figure }));
    expect(markKey({ figure, at: { weekday: 6, hour: 22 } })).not.toBe(markKey({ figure }));
  });

  it('are one a figure and role, and go when taken back', () => {
    const key = markKey({ figure });
    const manager = { ...mark(key, 7), role: 'CCTV manager' };
    const marks = addMark(addMark([mark('other', 1), manager], mark(key, 5)), mark(key, 6));
    expect(marks.map(({ value }) => value)).toEqual([1, 7, 6]);
    expect(removeMark(marks, mark(key, 6))).toEqual([mark('other', 1), manager]);
  });

  it('say that a figure moved, even to none', () => {
    expect(hasMoved(mark('a', 5), 5)).toBe(false);
    expect(hasMoved(mark('a', 5), 6)).toBe(true);
    expect(hasMoved(mark('a', 5), '[x]')).toBe(true);
  });
});
