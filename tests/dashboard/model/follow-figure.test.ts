import { describe, expect, it } from 'vitest';

import type { Figure } from '../../../src/core/figures/figure';
import { DASHBOARD_TEXTS } from '../../../src/core/language/dashboard';
import { makeDashboard } from '../../../src/dashboard/model/dashboard';
import { followFigure } from '../../../src/dashboard/model/follow-figure';
import { comparisonInWords } from '../../../src/dashboard/model/trace-words';
import { REVIEW_TEXTS } from '../../../src/core/language/review';
import { makeInput } from '../../core/report/make-input';
import { madeYear } from '../support/made-year';

const text = { words: DASHBOARD_TEXTS['en-GB'], review: REVIEW_TEXTS['en-GB'] };
const year = madeYear();
const even = makeInput({
  entries: [
    { month: '2016-04', area: 'A', counts: { incidents: 10 } },
    { month: '2017-04', area: 'A', counts: { incidents: 12, arrests: 3 } },
  ],
});

describe('a followed figure', () => {
  it.each([{}, { likeForLike: true }, { areas: ['Corvale'] }, { months: [4, 5] }])(
    'is compared with the year before where the card compares it, and refused in the same words: %j',
    (selection) => {
      const counts = makeDashboard(year, selection, 'en-GB').headlines.slice(0, 3);
      for (const { now, before, change, movement } of counts) {
        if (now.type !== 'figure') continue;
        const trace = followFigure({ figure: now.figure, selection }, year);
        expect(trace.before).toBe(before.type === 'figure' ? before.value : undefined);
        expect(trace.uncompared === undefined).toBe(change !== undefined);
        if (trace.uncompared && before.type === 'figure')
          expect(comparisonInWords(trace.uncompared, trace.request, text)).toBe(movement);
      }
    },
  );

  it('refuses an area and a month that lack their counterpart, and none that have it', () => {
    const reasonOf = (where: Extract<Figure, { type: 'sum' }>['where']) =>
      followFigure({ figure: { type: 'sum', measure: 'incidents', where } }, year).uncompared?.reason;
    expect(reasonOf({ year: 2017 })).toBe('uneven');
    expect(reasonOf({ year: 2017, area: 'Corvale' })).toBe('uneven');
    expect(reasonOf({ year: 2017, area: 'Dunmoor' })).toBe('not recorded');
    expect(reasonOf({ year: 2017, likeForLike: 'incidents' })).toBeUndefined();
  });

  it('compares what both years count alike, and never last year with the one before it', () => {
    const follow = (measure: 'incidents' | 'arrests', of: number) =>
      followFigure({ figure: { type: 'sum', measure, where: { year: of } } }, even);
    expect(follow('incidents', 2017)).toMatchObject({ before: 10 });
    expect(follow('incidents', 2017).uncompared).toBeUndefined();
    expect(follow('arrests', 2017).uncompared).toEqual({ reason: 'not recorded', year: 2016 });
    expect(follow('arrests', 2017).before).toBeUndefined();
    expect(follow('incidents', 2016).before).toBeUndefined();
  });
});
