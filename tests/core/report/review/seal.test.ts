import { describe, expect, it } from 'vitest';

import { summariseYear } from '../../../../src/core/figures/summarise';
import { NO_REVIEW } from '../../../../src/core/report/review/review';
import { keptReview, readReview } from '../../../../src/core/report/review/review-schema';
import {
  checkSeal,
  type SealedFigures,
  type SignOff,
  signOff,
} from '../../../../src/core/report/review/seal';
import { smallEntries, smallPartnership } from '../small-partnership';

const BY = { role: 'Finance officer', date: '2018-06-30', note: 'Checked against the monthly returns.' };
const ROWS = { read: 10, counted: 9, excluded: [], byReason: [], sheets: [] };

function summaryOf(changes: Parameters<typeof smallPartnership>[0] = {}): SealedFigures {
  const { cube } = smallPartnership(changes);
  return summariseYear({ cube, rowCounts: ROWS, findings: [] });
}

/** A sign-off after it was kept and read again. */
function asKept(signed: SignOff): SignOff | undefined {
  const kept: unknown = JSON.parse(JSON.stringify(keptReview({ ...NO_REVIEW, signOffs: [signed] })));
  return readReview(kept)?.signOffs[0];
}

describe('a sign-off', () => {
  const signed = signOff(summaryOf(), BY);

  it('holds while the figures are the same, in whatever order they were read', () => {
    expect(checkSeal(signed, summaryOf())).toEqual({ state: 'whole' });
    expect(checkSeal(signed, summaryOf({ entries: [...smallEntries()].reverse() }))).toEqual({
      state: 'whole',
    });
  });

  it('survives being kept as JSON', () => {
    const kept = asKept(signed);
    expect(kept).toEqual(signed);
    expect(checkSeal(kept!, summaryOf())).toEqual({ state: 'whole' });
  });

  it('is broken by one incident more, and lists every figure that moved', () => {
    const more = { month: '2017-05', area: 'Brackley', category: 'Drugs', counts: { incidents: 1 } };
    const state = checkSeal(signed, summaryOf({ entries: [...smallEntries(), more] }));
    if (state.state !== 'broken') throw new Error(state.state);
    const places = state.moved.map(({ of, name, measure }) => [of, name, measure]);
    expect(places).toContainEqual(['total', '', 'incidents']);
    expect(places).toContainEqual(['year', '2017/18', 'incidents']);
    expect(places).toContainEqual(['area', 'Brackley', 'incidents']);
    expect(places).toContainEqual(['category', 'Drugs', 'incidents']);
    expect(places).toContainEqual(['month', '2017-05', 'incidents']);
    expect(places).not.toContainEqual(['area', 'Arden', 'incidents']);
    for (const { before, after } of state.moved) expect(after).toBe(before! + 1);
  });

  it('tells a figure that is not recorded any more from one that is 0', () => {
    const entries = smallEntries().filter(({ counts }) => counts.faults === undefined);
    const state = checkSeal(signed, summaryOf({ entries }));
    if (state.state !== 'broken') throw new Error(state.state);
    const faults = state.moved.find(({ of, measure }) => of === 'total' && measure === 'faults');
    expect(faults).toBeDefined();
    expect(faults).not.toHaveProperty('after');
  });

  it('is broken where what was kept was tampered with', () => {
    const figures = signed.figures.map((figure, index) => (index === 0 ? { ...figure, value: 1 } : figure));
    expect(checkSeal({ ...signed, figures }, summaryOf()).state).toBe('broken');
    expect(checkSeal({ ...signed, seal: '0'.repeat(64) }, summaryOf())).toEqual({
      state: 'broken',
      moved: [],
    });
  });

  it('is of its own year only, and of somebody', () => {
    expect(checkSeal(signed, { ...summaryOf(), year: '2018/19' })).toEqual({
      state: 'other year',
      year: '2017/18',
    });
    expect(() => signOff(summaryOf(), { role: ' ', date: '2018-06-30' })).toThrow();
    expect(asKept({ ...signed, date: '30 June' })).toBeUndefined();
  });

  it('takes names like __proto__ for names', () => {
    const entries = [
      { month: '2017-05', area: '__proto__', category: 'constructor', counts: { incidents: 3 } },
    ];
    const summary = summaryOf({ entries, tables: [{ name: 'log' }] });
    const kept = asKept(signOff(summary, BY));
    expect(checkSeal(kept!, summary)).toEqual({ state: 'whole' });
  });
});
