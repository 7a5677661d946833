import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { CubeSums, cubeSums } from '../../../src/core/check/cube-sums';
import type { Cube, CubeRow } from '../../../src/core/figures/cube';
import { arbitraryCube, YEARS } from '../figures/arbitrary-cube';
import { date } from '../records/make-recognition';
import { followIndex } from './changed-year';
import { DAY, entries } from './check-sheets';

const timeOf = ({ year, month }: CubeRow): string => `${String(year)} ${String(month ?? 'year')}`;

/** Cubes as they are built: rows of one time lie together, and an area's are compared or not as one. */
const builtCube = arbitraryCube.map((cube): Cube => {
  const rows = [...cube.rows].sort((one, other) => (timeOf(one) < timeOf(other) ? -1 : 1));
  const compared = new Map(rows.map((row) => [`${timeOf(row)} ${row.area}`, row.likeForLike]));
  return {
    ...cube,
    rows: rows.map((row) => ({ ...row, likeForLike: compared.get(`${timeOf(row)} ${row.area}`)! })),
  };
});

/** Sums of the rows of a cube by a key, of those that have a value and a key. */
function sumBy<Key>(
  rows: readonly CubeRow[],
  keyOf: (row: CubeRow) => Key,
  measure: 'incidents' | 'arrests' = 'incidents',
): Map<Key, number> {
  const sums = new Map<Key, number>();
  for (const row of rows) {
    const value = row.values.get(measure);
    if (value !== undefined) sums.set(keyOf(row), (sums.get(keyOf(row)) ?? 0) + value);
  }
  return sums;
}

/** Everything the sums can be asked, as plain values. */
function answersOf(sums: CubeSums, { areas, categories }: Cube): unknown {
  const isMeant = (category: string) => category === categories[0];
  return [
    ...YEARS.map((year) => [
      sums.byArea('incidents', year),
      sums.byArea('arrests', year),
      sums.comparableByArea(year),
      sums.ofCategories(year, isMeant),
      sums.byCategory(year),
      sums.incidentsOfYear(year, undefined),
    ]),
    ...areas.map(({ name }) => [sums.byMonth('arrests', name), sums.monthsOf(name), sums.bySubArea(name)]),
    sums
      .incidentMonths()
      .map(({ month, areas }) => [month, [...areas].map(([area, { categories }]) => [area, categories])]),
    sums.totals(),
  ];
}

describe('the sums of a cube', () => {
  test('are those of its rows', () => {
    fc.assert(
      fc.property(builtCube, fc.constantFrom(...YEARS), (cube, year) => {
        const sums = new CubeSums(cube);
        const ofYear = cube.rows.filter((row) => row.year === year);
        const area = (row: CubeRow) => row.area;
        expect(sums.byArea('incidents', year)).toEqual(sumBy(ofYear, area));
        expect(sums.byArea('arrests', year)).toEqual(sumBy(ofYear, area, 'arrests'));
        const compared = ofYear.filter(({ likeForLike }) => likeForLike.has('incidents'));
        expect(sums.comparableByArea(year)).toEqual(sumBy(compared, area));
        expect(sums.byCategory(year)).toEqual(sumBy(ofYear, ({ category }) => category));
        const [meant] = cube.categories;
        const ofCategory = ofYear.filter(({ category }) => category === meant);
        expect(sums.ofCategories(year, (category) => category === meant)).toEqual(sumBy(ofCategory, area));
        const whole = ofYear.reduce((sum, { values }) => sum + (values.get('incidents') ?? 0), 0);
        expect(sums.incidentsOfYear(year, undefined)).toBe(whole);
        expect(sums.incidentsOfYear(year, 'Nowhere')).toBe(0);
      }),
      { seed: 68, numRuns: 100 },
    );
  });

  test('of an area in the year reported on are those of its rows, by month and sub-area', () => {
    fc.assert(
      fc.property(builtCube, (cube) => {
        const sums = new CubeSums(cube);
        for (const { name } of cube.areas) {
          const rows = cube.rows.filter((row) => row.area === name && row.year === cube.year);
          const monthly = rows.filter(({ month }) => month !== undefined);
          expect(sums.byMonth('arrests', name)).toEqual(sumBy(monthly, ({ month }) => month!, 'arrests'));
          expect(new Set(sums.monthsOf(name))).toEqual(new Set(monthly.map(({ month }) => month!)));
          expect(sums.bySubArea(name)).toEqual(sumBy(rows, ({ subArea }) => subArea));
        }
      }),
      { seed: 69, numRuns: 100 },
    );
  });

  test('after a change in some months are those of the new cube', () => {
    fc.assert(
      fc.property(builtCube, fc.nat(), fc.nat(40), fc.boolean(), (cube, at, incidents, isCompared) => {
        const changed = cube.rows[at % cube.rows.length]!;
        const rows = cube.rows.map((row) => {
          const values =
            row === changed ? new Map([...row.values, ['incidents', incidents] as const]) : row.values;
          // The pair of a month may have gone: the same figures, otherwise compared.
          const likeForLike = row.area === changed.area && !isCompared ? new Set<never>() : row.likeForLike;
          return { ...row, values, likeForLike };
        });
        const next = { ...cube, rows };
        const sums = new CubeSums(cube);
        answersOf(sums, cube);
        const key = changed.month === undefined ? `year ${changed.year}` : `month ${changed.month}`;
        sums.update(next, new Map([[key, new Set([changed.area])]]));
        expect(answersOf(sums, next)).toEqual(answersOf(new CubeSums(next), next));
      }),
      { seed: 70, numRuns: 100 },
    );
  });
});

test('the sums of a year kept up to date are as built anew', () => {
  const change = fc.oneof(
    fc.record({
      row: fc.nat(5),
      field: fc.constant('date' as const),
      value: fc.constantFrom(date(DAY + 40), date(DAY - 200), date(DAY + 3), null),
    }),
    fc.record({
      row: fc.nat(5),
      field: fc.constant('arrests' as const),
      value: fc.constantFrom(0, 3, 'some', null),
    }),
  );
  fc.assert(
    fc.property(fc.array(change, { maxLength: 6 }), (changes) => {
      for (const { kept, anew } of followIndex(cubeSums, entries(6), changes)) {
        expect(kept.totals()).toEqual(anew.totals());
        expect(kept.byArea('arrests', 2017)).toEqual(anew.byArea('arrests', 2017));
        expect(kept.incidentMonths()).toEqual(anew.incidentMonths());
      }
    }),
    { seed: 71, numRuns: 40 },
  );
});
