import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Cube } from '../../../src/core/figures/cube';
import { createEvaluator, evaluate } from '../../../src/core/figures/evaluate';
import type { Figure, Where } from '../../../src/core/figures/figure';
import type { Measure } from '../../../src/core/recognise/layout';
import { arbitraryCube, arbitraryWhere } from './arbitrary-cube';
import { APRIL, cubeOf, cubeRow } from './small-cube';

const SEED = 12;

const sum = (where: Where = {}, measure: Measure = 'incidents'): Figure => ({ type: 'sum', measure, where });
const constant = (value: number): Figure => ({ type: 'constant', value });

const CUBE = cubeOf([
  cubeRow(10, { category: 'Theft', values: { arrests: 4 } }),
  cubeRow(5, { category: 'Drugs', month: APRIL + 1, likeForLike: new Set(['incidents']) }),
  cubeRow(8, { category: 'Theft', year: 2016, month: APRIL - 12, area: 'Hertsmere', areaKind: 'client' }),
]);

function valueOf(figure: Figure, cube: Cube = CUBE) {
  return evaluate(figure, cube);
}

describe('evaluate', () => {
  it('adds up what fits every filter', () => {
    expect(valueOf(sum())).toBe(23);
    expect(valueOf(sum({ year: 2017 }))).toBe(15);
    expect(valueOf(sum({ year: 2017, category: 'Theft' }))).toBe(10);
    expect(valueOf(sum({ month: APRIL }, 'arrests'))).toBe(4);
    expect(valueOf(sum({ areaKind: 'client' }))).toBe(8);
    expect(valueOf(sum({ likeForLike: 'incidents' }))).toBe(5);
    expect(valueOf(sum({ likeForLike: 'arrests' }))).toBe(0);
  });

  it('finds nothing under names and measures there are not', () => {
    expect(valueOf(sum({ area: 'Nowhere' }))).toBe(0);
    expect(valueOf(sum({}, 'evidence'))).toBe(0);
  });

  it('takes names without their case, as Excel does', () => {
    expect(valueOf(sum({ category: 'THEFT' }))).toBe(18);
  });

  it('divides, and says [z] where there is nothing to divide by', () => {
    const ratio = (of: Figure, to: Figure): Figure => ({ type: 'ratio', of, to, per: 100 });
    expect(valueOf(ratio(sum({}, 'arrests'), sum({ year: 2017 })))).toBeCloseTo(26.666_667, 6);
    expect(valueOf(ratio(sum(), sum({ area: 'Nowhere' })))).toBe('[z]');
    expect(valueOf({ type: 'share', part: sum({ category: 'Drugs' }), whole: sum() })).toBe(5 / 23);
    expect(valueOf({ type: 'change', now: sum({ year: 2017 }), before: sum({ year: 2016 }) })).toBe(7 / 8);
    expect(valueOf({ type: 'change', now: sum(), before: constant(0) })).toBe('[z]');
    expect(Object.is(valueOf(ratio(constant(0), constant(-5))), 0)).toBe(true);
  });

  it('passes a missing value on', () => {
    const none: Figure = { type: 'share', part: sum(), whole: constant(0) };
    const figures: Figure[] = [
      { type: 'difference', now: none, before: sum() },
      { type: 'change', now: sum(), before: none },
      { type: 'total', parts: [sum(), none] },
      { type: 'rank', of: none, among: [sum()] },
      constant(Number.NaN),
    ];
    for (const figure of figures) expect(valueOf(figure)).toBe('[z]');
  });

  it('ranks from the largest; equal ones share a place, missing ones have none', () => {
    const among = [constant(5), constant(9), constant(5), constant(1), constant(Number.NaN)];
    const placeOf = (value: number) => valueOf({ type: 'rank', of: constant(value), among });
    expect([9, 5, 1].map(placeOf)).toEqual([1, 2, 4]);
  });

  it('does not take noise for a difference', () => {
    const tenth: Figure = { type: 'share', part: constant(1), whole: constant(10) };
    const three: Figure = { type: 'share', part: constant(3), whole: constant(10) };
    const added: Figure = { type: 'total', parts: [tenth, tenth, tenth] };
    expect(valueOf(added)).toBe(0.3);
    expect(valueOf({ type: 'difference', now: added, before: three })).toBe(0);
    expect(
      valueOf({ type: 'rank', of: three, among: [{ type: 'total', parts: [tenth, tenth, tenth] }] }),
    ).toBe(1);
  });

  it('adds shares of time to six decimals in any order', () => {
    const rows = [0.1, 0.2, 0.3, 0.999_999, 0.7].map((availability) =>
      cubeRow(0, { values: { availability } }),
    );
    for (const list of [rows, [...rows].reverse()]) {
      expect(valueOf(sum({}, 'availability'), cubeOf(list))).toBe(2.299_999);
    }
  });
});

describe('evaluate as a law', () => {
  const dimensions = [
    ['area', (cube: Cube) => [...new Set(cube.rows.map(({ area }) => area))]],
    ['subArea', (cube: Cube) => [...new Set(cube.rows.map(({ subArea }) => subArea))]],
    ['category', (cube: Cube) => [...new Set(cube.rows.map(({ category }) => category))]],
    ['source', (cube: Cube) => [...new Set(cube.rows.map(({ source }) => source))]],
    ['year', (cube: Cube) => [...new Set(cube.rows.map(({ year }) => year))]],
    ['areaKind', () => ['member', 'client']],
    ['proactive', () => ['proactive', 'reactive', 'not recorded']],
  ] as const;

  it.each(dimensions)('the parts of any sum by %s add up to it', (dimension, valuesOf) => {
    const asked = arbitraryCube.chain((cube) =>
      fc.record({
        cube: fc.constant(cube),
        where: arbitraryWhere(cube),
        measure: fc.constantFrom(...cube.measures),
      }),
    );
    fc.assert(
      fc.property(asked, ({ cube, where, measure }) => {
        const rest: Where = Object.fromEntries(Object.entries(where).filter(([key]) => key !== dimension));
        const evaluator = createEvaluator(cube);
        const parts = valuesOf(cube).map((value) => sum({ ...rest, [dimension]: value }, measure));
        expect(evaluator({ type: 'total', parts })).toBe(evaluator(sum(rest, measure)));
      }),
      { seed: SEED, numRuns: 60 },
    );
  });

  it('does not depend on the order of the cube’s rows', () => {
    const shuffled = arbitraryCube.chain((cube) =>
      fc.record({
        cube: fc.constant(cube),
        rows: fc.shuffledSubarray([...cube.rows], { minLength: cube.rows.length }),
        where: arbitraryWhere(cube),
        measure: fc.constantFrom(...cube.measures),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ cube, rows, where, measure }) => {
        expect(evaluate(sum(where, measure), { ...cube, rows })).toBe(evaluate(sum(where, measure), cube));
      }),
      { seed: SEED, numRuns: 60 },
    );
  });
});
