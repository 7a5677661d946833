import { describe, expect, test } from 'vitest';

import { createEvaluator } from '../../../../src/core/figures/evaluate';
import type { Figure, Where } from '../../../../src/core/figures/figure';
import type { DisclosurePolicy } from '../../../../src/core/report/disclosure/policy';
import { protectFigures } from '../../../../src/core/report/disclosure/protect-figures';
import { makeCube, type MadeRow, monthAt, YEAR } from './support/make-cube';

const SUPPRESS: DisclosurePolicy = { method: 'suppress', threshold: 5 };
const ROUND: DisclosurePolicy = { method: 'round', threshold: 5 };

function sum(where: Where): Figure {
  return { type: 'sum', measure: 'incidents', where: { year: YEAR, ...where } };
}

function byCategory(counts: readonly number[]): { rows: MadeRow[]; parts: Figure[] } {
  return {
    rows: counts.map((count, index) => ({ category: `C${index}`, count })),
    parts: counts.map((_, index) => sum({ category: `C${index}` })),
  };
}

describe('suppression', () => {
  test('withholds a small count and the cheapest other that keeps it, not the total', () => {
    const { rows, parts } = byCategory([2, 40, 9, 0]);
    const { shown } = protectFigures([...parts, sum({})], makeCube(rows), SUPPRESS);
    expect(parts.map(shown)).toEqual(['[c]', 40, '[c]', 0]);
    expect(shown(sum({}))).toBe(51);
  });

  test('withholds the total where nothing else can keep small counts', () => {
    const { rows, parts } = byCategory([1, 1, 1, 1, 1]);
    const { shown } = protectFigures([...parts, sum({})], makeCube(rows), SUPPRESS);
    expect(shown(sum({}))).toBe('[c]');
  });

  test('needs no other where small counts keep each other', () => {
    const { rows, parts } = byCategory([2, 3, 40]);
    const protection = protectFigures([...parts, sum({})], makeCube(rows), SUPPRESS);
    expect(parts.map(protection.shown)).toEqual(['[c]', '[c]', 40]);
    expect(protection.summary.measures).toEqual([
      { measure: 'incidents', published: 4, primary: 2, secondary: 0 },
    ]);
  });

  test('withholds shares, changes, rates and differences with their parts', () => {
    const { rows, parts } = byCategory([2, 40, 9]);
    const derived: Figure[] = [
      { type: 'share', part: parts[0]!, whole: sum({}) },
      { type: 'change', now: parts[0]!, before: parts[1]! },
      { type: 'ratio', of: parts[1]!, to: parts[0]!, per: 100 },
      { type: 'difference', now: parts[1]!, before: parts[0]! },
      { type: 'share', part: parts[1]!, whole: sum({}) },
    ];
    const { shown } = protectFigures([...parts, sum({}), ...derived], makeCube(rows), SUPPRESS);
    expect(derived.slice(0, 4).map(shown)).toEqual(['[c]', '[c]', '[c]', '[c]']);
    expect(shown(derived[4]!)).toBeCloseTo(40 / 51, 12);
  });

  test('keeps a remainder that is printed nowhere', () => {
    const cube = makeCube([
      { category: 'Theft', count: 50 },
      { category: 'Rare', count: 2 },
    ]);
    const { shown } = protectFigures([sum({}), sum({ category: 'Theft' })], cube, SUPPRESS);
    expect([shown(sum({})), shown(sum({ category: 'Theft' }))]).toContain('[c]');
  });

  test('knows that an area reports nothing before it joined', () => {
    const cube = makeCube([
      { month: 0, area: 'Arden', count: 30 },
      { month: 1, area: 'Arden', count: 31 },
      { month: 1, area: 'Dunmoor', count: 3 },
      { month: 2, area: 'Dunmoor', count: 20 },
      { month: 2, area: 'Arden', count: 33 },
    ]);
    const months = [1, 2].map((month) => sum({ area: 'Dunmoor', month: monthAt(month) }));
    const { shown } = protectFigures([...months, sum({ area: 'Dunmoor' })], cube, SUPPRESS);
    expect(shown(months[0]!)).toBe('[c]');
    expect([shown(months[1]!), shown(sum({ area: 'Dunmoor' }))]).toContain('[c]');
  });

  test('leaves equipment alone', () => {
    const faults: Figure = { type: 'sum', measure: 'faults', where: {} };
    const cube = makeCube([{ measure: 'faults', count: 2 }]);
    expect(protectFigures([faults], cube, SUPPRESS).shown(faults)).toBe(2);
  });

  test('withholds what it was not told of', () => {
    const { rows } = byCategory([20, 40]);
    const { shown } = protectFigures([sum({})], makeCube(rows), SUPPRESS);
    expect(shown(sum({ category: 'C0' }))).toBe('[c]');
  });

  test('is the same each time', () => {
    const { rows, parts } = byCategory([2, 9, 9, 9, 40]);
    const run = () => parts.map(protectFigures([...parts, sum({})], makeCube(rows), SUPPRESS).shown);
    expect(run()).toEqual(run());
  });
});

describe('leaders and places', () => {
  const { rows, parts } = byCategory([2, 40, 9, 300]);
  const places = parts.map((of): Figure => ({ type: 'rank', of, among: parts }));
  const { shown, certainPlaces } = protectFigures([...parts, sum({}), ...places], makeCube(rows), SUPPRESS);

  test('are told where the numbers shown settle them', () => {
    expect(shown(places[3]!)).toBe(1);
    expect(shown(places[0]!)).toBe('[c]');
    expect(certainPlaces(parts)).toBe(2);
  });

  test('are not told where a hidden number may be larger', () => {
    const open = protectFigures([...parts], makeCube(byCategory([2, 3]).rows), SUPPRESS);
    expect(open.certainPlaces(parts)).toBe(0);
  });
});

describe('rounding', () => {
  test('rounds every count by itself and makes changes from rounded counts', () => {
    const { rows, parts } = byCategory([33, 33, 41]);
    const change: Figure = { type: 'change', now: parts[2]!, before: parts[0]! };
    const { shown } = protectFigures([...parts, sum({}), change], makeCube(rows), ROUND);
    expect([...parts, sum({})].map(shown)).toEqual([35, 35, 40, 105]);
    expect(shown(change)).toBeCloseTo(5 / 35, 12);
  });

  test('withholds rates of few', () => {
    const { rows, parts } = byCategory([12, 60]);
    const few: Figure = { type: 'share', part: parts[1]!, whole: parts[0]! };
    expect(protectFigures([...parts, few], makeCube(rows), ROUND).shown(few)).toBe('[c]');
  });

  test('withholds where rounded numbers would still give a small one away', () => {
    const { rows, parts } = byCategory([2, 2, 2, 2]);
    const { shown } = protectFigures([...parts, sum({})], makeCube(rows), ROUND);
    expect([...parts, sum({})].map(shown)).toContain('[c]');
  });
});

test('off shows everything as it is evaluated', () => {
  const { rows, parts } = byCategory([2, 40]);
  const cube = makeCube(rows);
  const share: Figure = { type: 'share', part: parts[0]!, whole: sum({}) };
  const { shown, summary } = protectFigures([...parts, share], cube, { method: 'off', threshold: 5 });
  expect([...parts, share].map(shown)).toEqual([...parts, share].map(createEvaluator(cube)));
  expect(summary.figures.withheld).toBe(0);
});
