import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { summariseYear } from '../../../../src/core/figures/summarise';
import {
  addSignOff,
  addWritten,
  earlierVersions,
  mergeReviews,
  NO_REVIEW,
  removeSignOff,
  type Review,
} from '../../../../src/core/report/review/review';
import type { ReviewMark } from '../../../../src/core/report/review/review-marks';
import { keptReview, readReview } from '../../../../src/core/report/review/review-schema';
import { movedSince, type SealedFigures, signOff, versionOf } from '../../../../src/core/report/review/seal';
import { smallEntries, smallPartnership } from '../small-partnership';

const ROWS = { read: 10, counted: 9, excluded: [], byReason: [], sheets: [] };

function figures(more = 0): SealedFigures {
  const entry = { month: '2017-05', area: 'Brackley', category: 'Drugs', counts: { incidents: more } };
  const { cube } = smallPartnership({ entries: more > 0 ? [...smallEntries(), entry] : smallEntries() });
  return summariseYear({ cube, rowCounts: ROWS, findings: [] });
}

const [before, now] = [figures(), figures(3)];
const officer = signOff(before, { role: 'Finance officer', date: '2018-06-30', files: ['Returns.xlsx'] });
const manager = signOff(before, { role: 'CCTV manager', date: '2018-06-29', note: 'Read twice.' });
const mark = (name: string, role = 'Finance officer'): ReviewMark => ({
  figure: name,
  request: { figure: { type: 'sum', measure: 'incidents', where: { year: 2017, area: name } } },
  name,
  value: 5,
  role,
  date: '2018-06-30',
});
const whole: Review = {
  signOffs: [manager, officer],
  marks: [
    { ...mark('Arden'), request: { ...mark('Arden').request, selection: { months: [4] } } },
    { ...mark('Brackley'), value: '[x]' },
  ],
  written: [versionOf(before, { date: '2018-05-01' })],
};

const kept = (review: Review): unknown => JSON.parse(JSON.stringify(keptReview(review)));

describe('a review', () => {
  it('is read as it was kept', () => {
    expect(readReview(kept(whole))).toEqual(whole);
    expect(readReview(undefined)).toEqual(NO_REVIEW);
  });

  it('is kept in little room', () => {
    const plain = JSON.stringify(officer.figures).length;
    expect(JSON.stringify(kept({ ...NO_REVIEW, signOffs: [officer] })).length).toBeLessThan(plain / 3);
  });

  it('of a later version is carried along as it is', () => {
    const later = { version: 2, signatures: [{ by: 'somebody' }] };
    const read = readReview(later)!;
    expect(read.signOffs).toEqual([]);
    expect(kept(read)).toEqual(later);
    expect(mergeReviews(NO_REVIEW, whole, read)).toBe(read);
  });

  it.each([
    ['no object', 5],
    ['no version', { signOffs: [], marks: [], written: [] }],
    ['a seal that is none', { ...(kept(whole) as object), signOffs: [{ ...officer, seal: 'x' }] }],
    ['a figure nobody can ask for', { ...(kept(whole) as object), marks: [{ ...mark('A'), request: {} }] }],
  ])('that is damaged is none: %s', (_, data) => {
    expect(readReview(data)).toBeUndefined();
  });

  it('has one sign-off for a role and a year', () => {
    const again = signOff(now, { role: 'Finance officer', date: '2018-07-02' });
    const review = addSignOff(whole, again);
    expect(review.signOffs).toEqual([manager, again]);
    expect(removeSignOff(review, manager).signOffs).toEqual([again]);
  });

  it('keeps the figures of the two reports written last, each once', () => {
    const versions = [1, 2, 2, 4].map((more, day) =>
      versionOf(figures(more), { date: `2018-05-0${String(day + 1)}` }),
    );
    const review = versions.reduce(addWritten, NO_REVIEW);
    expect(review.written.map(({ date }) => date)).toEqual(['2018-05-03', '2018-05-04']);
  });
});

describe('earlier figures', () => {
  it('are those first that differ, then the latest', () => {
    const review = addWritten(whole, versionOf(now, { date: '2018-07-01' }));
    expect(earlierVersions(review, now).map(({ kind, version }) => [kind, version.date])).toEqual([
      ['signed', '2018-06-30'],
      ['signed', '2018-06-29'],
      ['written', '2018-05-01'],
      ['written', '2018-07-01'],
    ]);
    expect(earlierVersions(review, { ...now, year: '2018/19' })).toEqual([]);
  });

  it('are held against those of now', () => {
    expect(movedSince(officer, before)).toEqual([]);
    const moved = movedSince(officer, now);
    const total = moved.find(({ of, measure }) => of === 'total' && measure === 'incidents')!;
    expect(total.after! - total.before!).toBe(3);
  });
});

describe('two people’s reviews joined', () => {
  const listed = fc.uniqueArray(fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F'));
  const review = (names: readonly string[]): Review => ({
    ...NO_REVIEW,
    marks: names.map((name) => mark(name)),
  });

  it('hold what either added, and lose only what one of them took back', () => {
    fc.assert(
      fc.property(listed, listed, listed, (base, mine, theirs) => {
        const { marks } = mergeReviews(review(base), review(mine), review(theirs));
        const expected = [...new Set([...base, ...mine, ...theirs])].filter(
          (name) => !base.includes(name) || (mine.includes(name) && theirs.includes(name)),
        );
        expect(marks.map(({ name }) => name).sort()).toEqual(expected.sort());
      }),
      { seed: 7 },
    );
  });

  it('keep both sign-offs, made in the same role at the same time', () => {
    const other = signOff(now, { role: 'Finance officer', date: '2018-06-30' });
    const joined = mergeReviews(NO_REVIEW, addSignOff(NO_REVIEW, officer), addSignOff(NO_REVIEW, other));
    expect(joined.signOffs).toEqual([other, officer]);
  });

  it('know an item again, however its members are ordered', () => {
    const turned: Review = {
      ...NO_REVIEW,
      marks: [Object.fromEntries(Object.entries(mark('A')).reverse()) as unknown as ReviewMark],
    };
    expect(mergeReviews(review(['A']), turned, review(['A', 'B'])).marks).toHaveLength(2);
  });
});
