import { describe, expect, it } from 'vitest';

import type { Figure } from '../../../src/core/figures/figure';
import { traceFigure, type TraceRequest } from '../../../src/core/figures/trace-figure';
import { DASHBOARD_TEXTS } from '../../../src/core/language/dashboard';
import { REVIEW_TEXTS } from '../../../src/core/language/review';
import {
  describeSelection,
  formatOfStep,
  formulaInNumbers,
  formulaInWords,
  showValue,
  sumsOf,
} from '../../../src/dashboard/model/trace-words';
import { makeInput } from '../../core/report/make-input';

const text = { words: DASHBOARD_TEXTS['en-GB'], review: REVIEW_TEXTS['en-GB'] };
const year = makeInput({
  entries: [
    { month: '2016-04', area: 'A', counts: { incidents: 1000, arrests: 500 } },
    { month: '2017-04', area: 'A', counts: { incidents: 1200, arrests: 300 } },
  ],
});
const sum = (measure: 'incidents' | 'arrests', of: number): Figure => ({
  type: 'sum',
  measure,
  where: { year: of },
});

function told(figure: Figure, request: Partial<TraceRequest> = {}) {
  const { step } = traceFigure({ figure, ...request }, year);
  return [
    formulaInWords(step, text),
    formulaInNumbers(step, text),
    showValue(step.value, formatOfStep(step), text),
  ];
}

describe('a traced figure in words', () => {
  it('says how it is worked out, in words and in numbers', () => {
    expect(told(sum('incidents', 2017))).toEqual(['The sum of Incidents, 2017/18', undefined, '1,200']);
    const rate: Figure = { type: 'ratio', of: sum('arrests', 2017), to: sum('incidents', 2017), per: 100 };
    expect(told(rate)).toEqual(['Arrests, 2017/18 ÷ Incidents, 2017/18 × 100', '300 ÷ 1,200 × 100', '25.0']);
    const change: Figure = { type: 'change', now: sum('incidents', 2017), before: sum('incidents', 2016) };
    expect(told(change)).toEqual([
      '(Incidents, 2017/18 − Incidents, 2016/17) ÷ Incidents, 2016/17',
      '(1,200 − 1,000) ÷ 1,000',
      '+20.0%',
    ]);
    const share: Figure = {
      type: 'share',
      part: sum('arrests', 2017),
      whole: { type: 'constant', value: 0 },
    };
    expect(told(share)[2]).toBe('not applicable');
  });

  it('shows rates within rates in brackets', () => {
    const rate = (of: number): Figure => ({
      type: 'ratio',
      of: sum('arrests', of),
      to: sum('incidents', of),
      per: 100,
    });
    const [words, numbers, value] = told({ type: 'difference', now: rate(2017), before: rate(2016) });
    expect(words).toBe(
      '(Arrests, 2017/18 ÷ Incidents, 2017/18 × 100) − (Arrests, 2016/17 ÷ Incidents, 2016/17 × 100)',
    );
    expect([numbers, value]).toEqual(['25.0 − 50.0', '-25.0']);
  });

  it('names what was selected', () => {
    const request: TraceRequest = {
      figure: sum('incidents', 2017),
      selection: { areas: ['A'], months: [4], likeForLike: true },
      at: { weekday: 6, hour: 22 },
    };
    expect(describeSelection(request, text)).toBe(
      'Only of what is selected: A, April, like for like, Saturday, from 22:00',
    );
    expect(describeSelection({ figure: request.figure }, text)).toBeUndefined();
  });

  it('finds every sum, in the order of the formula', () => {
    const { step } = traceFigure(
      { figure: { type: 'ratio', of: sum('arrests', 2017), to: sum('incidents', 2017), per: 100 } },
      year,
    );
    expect(sumsOf(step).map(({ measure }) => measure)).toEqual(['arrests', 'incidents']);
  });
});
