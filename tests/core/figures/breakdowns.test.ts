import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { countYear } from '../../../src/core/analyse-year';
import { buildCube } from '../../../src/core/figures/build-cube';
import { type Cube, type CubeRow, NOT_RECORDED } from '../../../src/core/figures/cube';
import { createEvaluator } from '../../../src/core/figures/evaluate';
import type { Where } from '../../../src/core/figures/figure';
import { traceFigure } from '../../../src/core/figures/trace-figure';
import { byMonth, threeBreakdowns } from '../../support/three-breakdowns';
import { workbookOf } from '../support/sheet-text';

const PROFILE = { version: 1 } as const;
const YEAR = 2023;

describe('tables of the same incidents by area, by type and by source', () => {
  const told = countYear(threeBreakdowns(), PROFILE);
  const alone = countYear(
    threeBreakdowns().map((workbook) => ({ ...workbook, grids: workbook.grids.slice(0, 1) })),
    PROFILE,
  );
  const sum = (where: Where) =>
    createEvaluator(told.cube)({ type: 'sum', measure: 'incidents', where: { year: YEAR, ...where } });
  const sumAlone = (where: Where) =>
    createEvaluator(alone.cube)({ type: 'sum', measure: 'incidents', where: { year: YEAR, ...where } });

  it('count as the areas alone do, in all, by area and by month', () => {
    expect(sum({})).toBe(sumAlone({}));
    for (const { name } of alone.cube.areas) {
      expect(sum({ area: name })).toBe(sumAlone({ area: name }));
      expect(sum({ area: name, likeForLike: 'incidents' })).toBe(
        sumAlone({ area: name, likeForLike: 'incidents' }),
      );
    }
    for (const { month } of alone.cube.rows)
      if (month !== undefined) expect(sum({ month })).toBe(sumAlone({ month }));
    expect(told.cube.areas).toEqual(alone.cube.areas);
  });

  it('give every category and source besides, and leave none without', () => {
    const categories = told.cube.categories.filter((name) => name !== 'Not recorded');
    const sources = told.cube.sources.filter(({ name }) => name !== 'Not recorded');
    expect(categories).toHaveLength(4);
    expect(sources).toHaveLength(2);
    const total = (values: readonly unknown[]) =>
      values.reduce<number>((all, value) => all + Number(value), 0);
    expect(total(categories.map((category) => sum({ category })))).toBe(sum({}));
    expect(total(sources.map(({ name }) => sum({ source: name })))).toBe(sum({}));
    expect(sum({ category: 'Not recorded' })).toBe(0);
    expect(Number(sum({ proactive: 'proactive' }))).toBeGreaterThan(0);
  });

  it('are followed to the cells of the table that tells the category', () => {
    const category = told.cube.categories[0]!;
    const { step } = traceFigure(
      { figure: { type: 'sum', measure: 'incidents', where: { year: YEAR, category } } },
      told,
    );
    expect(step).toMatchObject({ type: 'sum', value: sum({ category }), rows: 12 });
    expect(step.type === 'sum' && step.sheets.map(({ sheet }) => sheet)).toEqual(['Incidents by type']);
  });
});

describe('a table by type that tells more than is counted', () => {
  const { cube, records } = countYear(threeBreakdowns(3), PROFILE);
  const sum = (where: Where) =>
    createEvaluator(cube)({ type: 'sum', measure: 'incidents', where: { year: YEAR, ...where } });

  it('is taken in the months in which it does not, and never makes less than none', () => {
    const month = cube.rows.find((row) => row.year === YEAR)!.month!;
    expect(sum({ month, category: 'Not recorded' })).toBe(sum({ month }));
    expect(sum({ category: 'Not recorded' })).toBe(sum({ month }));
    const [breakdown] = records.breakdowns.filter(
      ({ dimension, year }) => dimension === 'category' && year === YEAR,
    );
    expect(breakdown).toMatchObject({ told: Number(sum({})) + 3, counted: sum({}) });
  });
});

describe('made-up tables by area, by type and by source', () => {
  const counts = fc.array(fc.nat(6), { minLength: 12, maxLength: 12 });
  const rows = (names: readonly string[]) =>
    fc.tuple(...names.map((name) => counts.map((own): readonly [string, number[]] => [name, own])));
  const tables = fc.record({
    areas: rows(['Boston', 'East Lindsey']),
    categories: rows(['Assault', 'Shoplifting', 'Drugs']),
    sources: rows(['Police', 'CCTV Operator']),
    ofBoston: fc.option(rows(['Assault', 'Drugs'])),
  });

  it('leave no month and no area less than none of anything, and change no total', () => {
    fc.assert(
      fc.property(tables, ({ areas, categories, sources, ofBoston }) => {
        const sheets = {
          'Incidents by council': byMonth('Incidents by council 2023/24', 'Council', areas),
          'Incidents by type': byMonth('Incidents by type 2023/24', 'Incident type', categories),
          'Incidents by source': byMonth('Incidents by source 2023/24', 'Source', sources),
          ...(ofBoston && {
            'Boston by type': byMonth('Boston: incidents by type 2023/24', 'Incident type', ofBoston),
          }),
        };
        const { cube, records } = countYear([workbookOf('Statistics 2023-24.xlsx', sheets)], PROFILE);
        const without = buildCube({ ...records, breakdowns: [] });
        const before = sumsBy(without, () => '');
        for (const [key, value] of sumsBy(cube, () => '')) expect(value, key).toBe(before.get(key) ?? 0);
        for (const named of [
          (row: CubeRow) => row.category,
          (row: CubeRow) => row.source,
          (row: CubeRow) => row.subArea,
        ])
          for (const [key, value] of sumsBy(cube, named)) expect(value, key).toBeGreaterThanOrEqual(0);
      }),
      { seed: 8, numRuns: 25 },
    );
  });

  /** Incidents by month, by area, by both and in all, each by what `named` says of a row. */
  function sumsBy(cube: Cube, named: (row: CubeRow) => string): Map<string, number> {
    const sums = new Map<string, number>();
    for (const row of cube.rows) {
      const inArea = row.area === NOT_RECORDED ? [] : [row.area];
      for (const area of ['all', ...inArea])
        for (const month of ['year', row.month]) {
          const key = `${area} ${String(month)} ${named(row)}`;
          sums.set(key, (sums.get(key) ?? 0) + (row.values.get('incidents') ?? 0));
        }
    }
    return sums;
  }
});
