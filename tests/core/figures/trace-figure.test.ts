import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { createEvaluator } from '../../../src/core/figures/evaluate';
import type { Figure, Where } from '../../../src/core/figures/figure';
import { isNarrowed, selectCube, type Selection } from '../../../src/core/figures/selection';
import { traceFigure, valueOfFigure } from '../../../src/core/figures/trace-figure';
import type { Measure } from '../../../src/core/recognise/layout';
import { makeInput } from '../report/make-input';
import { smallPartnership } from '../report/small-partnership';

const year = smallPartnership();
const { cube } = year;

const sum = (measure: Measure, where: Where): Figure => ({ type: 'sum', measure, where });

function some<Value>(values: readonly Value[]): fc.Arbitrary<Value | undefined> {
  return fc.option(fc.constantFrom(...values), { nil: undefined });
}

const names = {
  areas: cube.areas.map(({ name }) => name),
  categories: cube.categories,
  sources: cube.sources.map(({ name }) => name),
};

const selections: fc.Arbitrary<Selection> = fc
  .record({
    areas: fc.option(fc.subarray(names.areas, { minLength: 1 }), { nil: undefined }),
    categories: fc.option(fc.subarray([...names.categories], { minLength: 1 }), { nil: undefined }),
    sources: fc.option(fc.subarray(names.sources, { minLength: 1 }), { nil: undefined }),
    months: fc.option(fc.subarray([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], { minLength: 1 }), {
      nil: undefined,
    }),
    likeForLike: fc.option(fc.boolean(), { nil: undefined }),
  })
  .map((chosen) => Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== undefined)));

const wheres: fc.Arbitrary<Where> = fc
  .record({
    year: some([2016, 2017]),
    area: some(names.areas),
    subArea: some(['Arden Old Town', 'Not recorded']),
    areaKind: some(['member', 'client'] as const),
    category: some(names.categories),
    source: some(names.sources),
    proactive: some(['proactive', 'reactive', 'not recorded'] as const),
    likeForLike: some(['incidents', 'arrests'] as const),
    rated: some(['all', 'category'] as const),
  })
  .map((chosen) => Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== undefined)));

describe('traceFigure', () => {
  it('finds rows that add up to the sum, whatever is asked for and selected', () => {
    const measures = fc.constantFrom<Measure>('incidents', 'arrests', 'attendances', 'evidence');
    fc.assert(
      fc.property(measures, wheres, selections, (measure, where, selection) => {
        const figure = sum(measure, where);
        const { step } = traceFigure({ figure, selection }, year);
        expect(step.value).toBe(createEvaluator(selectCube(cube, selection))(figure));
        expect(valueOfFigure({ figure, selection }, year)).toBe(step.value);
        if (step.type !== 'sum') throw new Error('no sum');
        expect(step.sheets.reduce((total, { value }) => total + value, 0)).toBe(step.value);
        expect(step.sheets.reduce((total, { rows }) => total + rows, 0)).toBe(step.rows);
      }),
      { seed: 4, numRuns: 300 },
    );
  });

  it('names the sheets in their order, with the cells', () => {
    const { step } = traceFigure(
      { figure: sum('incidents', { year: 2017, category: 'Drugs', area: 'Corvale' }) },
      year,
    );
    expect(step).toMatchObject({ type: 'sum', sheets: [{ file: 'Corvale.xlsx', sheet: 'Log', rows: 12 }] });
    if (step.type !== 'sum') throw new Error('no sum');
    // The log of Corvale has four rows a month from row 2 on, one for each category, one month of last year missing.
    const cells = step.sheets[0]!.ranges.map(({ firstRow, lastRow }) => lastRow - firstRow + 1);
    expect(cells.reduce((all, rows) => all + rows, 0)).toBe(12);
  });

  it('takes a rate apart into what is divided', () => {
    const figure: Figure = {
      type: 'ratio',
      of: sum('arrests', { year: 2017 }),
      to: sum('incidents', { year: 2017 }),
      per: 100,
    };
    const { step, before } = traceFigure({ figure }, year);
    if (step.type !== 'ratio') throw new Error('no ratio');
    const [arrests, incidents] = step.parts.map(({ value }) => value as number);
    expect(step.value).toBe((arrests! / incidents!) * 100);
    expect(before).toBe(
      createEvaluator(cube)({
        ...figure,
        of: sum('arrests', { year: 2016 }),
        to: sum('incidents', { year: 2016 }),
      }),
    );
  });

  it('leaves out what does not count, and joins cells that lie together', () => {
    const input = makeInput({
      entries: [
        { month: '2017-05', area: 'A', counts: { incidents: 1 } },
        { month: '2017-05', area: 'A', counts: { incidents: 1 }, excluded: 'cancelled' },
        { month: '2017-05', area: 'A', counts: { incidents: 1 } },
        { month: '2017-06', area: 'A', counts: { incidents: 1 } },
      ],
    });
    const { step } = traceFigure({ figure: sum('incidents', { year: 2017 }) }, input);
    expect(step).toMatchObject({
      value: 3,
      sheets: [
        {
          rows: 3,
          rangesLeftOut: 0,
          ranges: [
            { firstRow: 1, lastRow: 1 },
            { firstRow: 3, lastRow: 4 },
          ],
        },
      ],
    });
  });

  it('says how many runs of cells it does not list', () => {
    const entries = Array.from({ length: 500 }, (_, index) => ({
      month: '2017-05',
      area: 'A',
      counts: { incidents: 1 },
      ...(index % 2 === 1 && { excluded: 'cancelled' as const }),
    }));
    const { step } = traceFigure({ figure: sum('incidents', { year: 2017 }) }, makeInput({ entries }));
    expect(step).toMatchObject({ value: 250, sheets: [{ rows: 250, rangesLeftOut: 50 }] });
  });
});

describe('selectCube', () => {
  it('gives the very cube where everything is selected', () => {
    expect(isNarrowed({})).toBe(false);
    expect(selectCube(cube, {})).toBe(cube);
  });

  it('like for like leaves out the area that joined and keeps no rate of half of it', () => {
    const alike = selectCube(cube, { likeForLike: true });
    expect(alike.areas.map(({ name }) => name)).not.toContain('Dunmoor');
    const sums = (of: typeof cube, where: Where) => createEvaluator(of)(sum('incidents', where));
    for (const one of [2016, 2017])
      expect(sums(alike, { year: one })).toBe(sums(cube, { year: one, likeForLike: 'incidents' }));
  });
});
