import { describe, expect, it } from 'vitest';

import { monthsOfFinancialYear } from '../../../src/core/calendar/financial-year';
import { compileFigure, FormulaTooLongError, LONGEST_FORMULA } from '../../../src/core/figures/compile';
import type { Figure, Where } from '../../../src/core/figures/figure';
import type { Measure } from '../../../src/core/recognise/layout';
import { APRIL, cubeOf, cubeRow } from './small-cube';

const CUBE = cubeOf([cubeRow(1, { values: { arrests: 1, availability: 0.5 } })]);

const sum = (where: Where = {}, measure: Measure = 'incidents'): Figure => ({ type: 'sum', measure, where });

function formula(figure: Figure): string {
  return compileFigure(figure, CUBE);
}

describe('compileFigure', () => {
  it('sums with SUMIFS, year and month by number', () => {
    expect(formula(sum())).toBe('SUM(Figures[Incidents])');
    expect(formula(sum({ year: 2017, month: APRIL, area: 'Stevenage' }))).toBe(
      'SUMIFS(Figures[Incidents],Figures[Year starting],2017,Figures[Month],42826,Figures[Area],"Stevenage")',
    );
    expect(formula(sum({ areaKind: 'client', proactive: 'not recorded', likeForLike: 'incidents' }))).toBe(
      'SUMIFS(Figures[Incidents],Figures[Area kind],"Client",Figures[Proactive],"Not recorded",Figures[Incidents like for like],"Yes")',
    );
  });

  it('brackets a header twice where Excel asks for it', () => {
    expect(formula(sum({ subArea: 'Old Town' }))).toBe(
      'SUMIFS(Figures[Incidents],Figures[[Sub-area]],"Old Town")',
    );
  });

  it.each(['2011/12', '007', '=5', '>5', 'a*b', 'a?b', '~x', 'TRUE', 'say "hi"', '5%', 'May 5', ''])(
    'compares with “=” where SUMIFS would take %s for something else',
    (category) => {
      expect(formula(sum({ category }))).toBe(
        `SUMPRODUCT((Figures[Category]="${category.replaceAll('"', '""')}")*1,Figures[Incidents])`,
      );
    },
  );

  it('splits names that are longer than a literal may be', () => {
    const compiled = formula(sum({ year: 2017, category: 'x'.repeat(300) }));
    expect(compiled).toBe(
      `SUMPRODUCT((Figures[Year starting]=2017)*(Figures[Category]="${'x'.repeat(255)}"&"${'x'.repeat(45)}"),Figures[Incidents])`,
    );
  });

  it('gives 0 for a measure that has no column', () => {
    expect(formula(sum({}, 'evidence'))).toBe('0');
  });

  it('tests what it divides by', () => {
    expect(formula({ type: 'ratio', of: sum({}, 'arrests'), to: sum(), per: 100 })).toBe(
      'IF(SUM(Figures[Incidents])=0,"[z]",SUM(Figures[Arrests])/SUM(Figures[Incidents])*100)',
    );
    const rate: Figure = { type: 'share', part: sum({}, 'arrests'), whole: sum() };
    expect(formula({ type: 'change', now: rate, before: { type: 'constant', value: 2 } })).toBe(
      'IF(SUM(Figures[Incidents])=0,"[z]",IF(2=0,"[z]",ROUND((SUM(Figures[Arrests])/SUM(Figures[Incidents]))-2,9)/2))',
    );
  });

  it('rounds what is no whole number, and only that', () => {
    expect(formula(sum({}, 'availability'))).toBe('ROUND(SUM(Figures[Availability]),6)');
    expect(formula({ type: 'difference', now: sum(), before: sum({}, 'arrests') })).toBe(
      'SUM(Figures[Incidents])-SUM(Figures[Arrests])',
    );
    expect(formula({ type: 'constant', value: -0.1 })).toBe('(-0.1)');
    expect(formula({ type: 'constant', value: 1e21 })).toBe('1E+21');
  });

  it('adds sums that differ in one filter as one array', () => {
    const months = monthsOfFinancialYear(2017).slice(0, 3);
    const parts = [...months.map((month) => sum({ month, area: 'Stevenage' })), sum({ category: 'a*b' })];
    expect(formula({ type: 'total', parts })).toBe(
      'SUM(SUMIFS(Figures[Incidents],Figures[Area],"Stevenage",Figures[Month],{42826,42856,42887}))' +
        '+SUMPRODUCT((Figures[Category]="a*b")*1,Figures[Incidents])',
    );
    expect(formula({ type: 'total', parts: [] })).toBe('0');
  });

  it('does not put sums into one array that differ in having a filter at all', () => {
    expect(formula({ type: 'total', parts: [sum(), sum({ area: 'Stevenage' })] })).toBe(
      'SUM(Figures[Incidents])+SUMIFS(Figures[Incidents],Figures[Area],"Stevenage")',
    );
    expect(formula({ type: 'total', parts: [sum(), sum()] })).toBe(
      'SUM(Figures[Incidents])+SUM(Figures[Incidents])',
    );
  });

  it('takes the largest group of sums for an array, of one measure only', () => {
    const parts = [
      sum({ month: APRIL, area: 'Stevenage' }),
      sum({ month: APRIL, area: 'Hertford' }),
      sum({ month: APRIL, area: 'Ware' }),
      sum({ month: APRIL, area: 'Ware' }, 'arrests'),
    ];
    expect(formula({ type: 'total', parts })).toBe(
      'SUM(SUMIFS(Figures[Incidents],Figures[Month],42826,Figures[Area],{"Stevenage","Hertford","Ware"}))' +
        '+SUMIFS(Figures[Arrests],Figures[Month],42826,Figures[Area],"Ware")',
    );
  });

  it('opens totals within totals, so that their sums join the array', () => {
    const [one, two, three] = ['A', 'B', 'C'].map((area) => sum({ area }));
    const inner: Figure = { type: 'total', parts: [two!, { type: 'total', parts: [three!] }] };
    expect(formula({ type: 'total', parts: [one!, inner] })).toBe(
      'SUM(SUMIFS(Figures[Incidents],Figures[Area],{"A","B","C"}))',
    );
  });

  it('is undefined for a number that is none', () => {
    expect(formula({ type: 'constant', value: Number.NaN })).toBe('IF(0=0,"[z]",0)');
    expect(
      formula({
        type: 'difference',
        now: sum(),
        before: { type: 'constant', value: Number.POSITIVE_INFINITY },
      }),
    ).toMatch(/^IF\(0=0,"\[z\]",/);
  });

  it('ranks without SUMPRODUCT or RANK', () => {
    const among = ['Theft', 'Drugs', 'Robbery'].map((category) => sum({ category }));
    expect(formula({ type: 'rank', of: among[0]!, among })).toBe(
      '1+SUM(0+(SUMIFS(Figures[Incidents],Figures[Category],{"Theft","Drugs","Robbery"})>' +
        'SUMIFS(Figures[Incidents],Figures[Category],"Theft")))',
    );
  });

  it('stays within Excel’s limit for a hundred parts and refuses what Excel would refuse', () => {
    const names = Array.from({ length: 100 }, (_, index) => `Category number ${String(index)}`);
    const compiled = formula({ type: 'total', parts: names.map((category) => sum({ category })) });
    expect(compiled.length).toBeLessThan(LONGEST_FORMULA / 2);
    const awkward = names.map((_, index) => sum({ category: `=${'x'.repeat(100)}${String(index)}` }));
    expect(() => formula({ type: 'total', parts: awkward })).toThrow(FormulaTooLongError);
  });
});
