import { beforeAll, describe, expect, test } from 'vitest';

import { makeTruth } from '../../sample/sample';
import type { TruthCell } from '../../sample/truth/truth';
import type { YearAnalysis } from '../../src/core/analyse-year';
import { formatFinancialYear } from '../../src/core/calendar/financial-year';
import { formatMonthKey } from '../../src/core/calendar/month';
import { createEvaluator } from '../../src/core/figures/evaluate';
import { type Cube, NOT_RECORDED } from '../../src/core/figures/cube';
import { analyseSample } from '../support/read-sample';

/** The sample partnership, read and counted by the product, held against what its maker knows to be true. */
const truth = makeTruth();
let analysis: YearAnalysis;

beforeAll(async () => {
  analysis = await analyseSample();
});

describe('the figures are the truth', () => {
  test('in every combination of year, month, area, sub-area, category, source and measure', () => {
    expect(sumsOfCube(analysis.cube)).toEqual(sumsOfTruth(truth.cells));
  });
});

describe('the years are compared like for like', () => {
  test.each(['incidents', 'arrests', 'attendances'] as const)('%s, area by area', (measure) => {
    const evaluate = createEvaluator(analysis.cube);
    const areas = analysis.cube.areas.map(({ name }) => name).filter((name) => name !== NOT_RECORDED);
    const found = areas.map((area) => [
      area,
      ...[2016, 2017].map((year) =>
        evaluate({ type: 'sum', measure, where: { year, area, likeForLike: measure } }),
      ),
    ]);
    expect(found).toEqual(areas.map((area) => [area, ...comparableTruth(area, measure)]));
  });

  test('a month without attendances does not count as a fall', () => {
    const totals = ['2016/17', '2017/18'].map((_, index) =>
      analysis.cube.areas.reduce((sum, { name }) => sum + comparableTruth(name, 'attendances')[index]!, 0),
    );
    expect(totals).toEqual([2907, 2933]);
  });
});

/** Last year's and this year's count over the calendar months in which the truth has figures of both years. */
function comparableTruth(area: string, measure: string): [before: number, now: number] {
  const byMonth = (year: string) => {
    const months = new Map<string, number>();
    for (const cell of truth.cells) {
      if (cell.area !== area || cell.measure !== measure || cell.year !== year || cell.month === null)
        continue;
      const month = cell.month.slice(-2);
      months.set(month, (months.get(month) ?? 0) + cell.value);
    }
    return months;
  };
  const [before, now] = [byMonth('2016/17'), byMonth('2017/18')];
  let sums: [number, number] = [0, 0];
  for (const [month, value] of before) {
    if (now.has(month)) sums = [sums[0] + value, sums[1] + now.get(month)!];
  }
  return sums;
}

describe('every row is accounted for', () => {
  test('read = counted + excluded, as the truth says', () => {
    const { read, counted, excluded } = analysis.rowCounts;
    expect({ read, counted, excluded: excluded.length }).toEqual({
      read: truth.rows.read,
      counted: truth.rows.counted,
      excluded: truth.rows.excluded,
    });
  });

  test('each excluded row with its reason', () => {
    const key = ({ file, sheet, row, column, reason }: (typeof truth.excluded)[number]): string =>
      [file, sheet, `${column ?? ''}${String(row)}`, reason].join(' › ');
    expect(analysis.rowCounts.excluded.map(key).sort()).toEqual(truth.excluded.map(key).sort());
  });
});

const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

function sumsOfTruth(cells: readonly TruthCell[]): Record<string, number> {
  const sums = new Map<string, number>();
  for (const { year, month, area, subArea, category, source, measure, value } of cells) {
    add(sums, [year, month, area, subArea, category, source, measure], value);
  }
  return sortedRecord(sums);
}

function sumsOfCube(cube: Cube): Record<string, number> {
  const known = (name: string): string | null => (name === NOT_RECORDED ? null : name);
  const sums = new Map<string, number>();
  for (const { year, month, area, subArea, category, source, values } of cube.rows) {
    for (const [measure, value] of values) {
      const place = [
        formatFinancialYear(year),
        month === undefined ? null : formatMonthKey(month),
        known(area),
        known(subArea),
        known(category),
        known(source),
        measure,
      ];
      if (value !== 0) add(sums, place, value);
    }
  }
  return sortedRecord(sums);
}

function add(sums: Map<string, number>, place: readonly (string | null)[], value: number): void {
  const key = place.map((part) => part ?? '–').join(' | ');
  sums.set(key, (sums.get(key) ?? 0) + value);
}

function sortedRecord(sums: ReadonlyMap<string, number>): Record<string, number> {
  return Object.fromEntries(
    [...sums]
      .map(([key, value]) => [key, rounded(value)] as const)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}
