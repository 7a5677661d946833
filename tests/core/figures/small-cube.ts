import { monthOf } from '../../../src/core/calendar/month';
import { type Cube, type CubeRow, NOT_RECORDED } from '../../../src/core/figures/cube';
import type { Measure } from '../../../src/core/recognise/layout';

export const APRIL = monthOf(2017, 4);

/** A row of 2017/18 in one area with everything else not recorded. */
export function cubeRow(
  incidents: number,
  rest: Partial<Omit<CubeRow, 'values'>> & {
    readonly values?: Readonly<Partial<Record<Measure, number>>>;
  } = {},
): CubeRow {
  const { values = {}, ...dimensions } = rest;
  return {
    year: 2017,
    month: APRIL,
    area: 'Stevenage',
    areaKind: 'member',
    subArea: NOT_RECORDED,
    category: NOT_RECORDED,
    source: NOT_RECORDED,
    proactive: 'not recorded',
    likeForLike: new Set(),
    rated: new Set(),
    ...dimensions,
    values: new Map(Object.entries({ incidents, ...values }) as [Measure, number][]),
  };
}

/** A cube of rows; its lists hold what occurs in them. */
export function cubeOf(rows: readonly CubeRow[], rest: Partial<Cube> = {}): Cube {
  const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];
  return {
    year: 2017,
    years: distinct(rows.map(({ year }) => year)).sort(),
    areas: distinct(rows.map(({ area }) => area)).map((name) => ({ name, kind: 'member', subAreas: [] })),
    categories: distinct(rows.map(({ category }) => category)),
    sources: distinct(rows.map(({ source }) => source)).map((name) => ({ name, proactive: 'not recorded' })),
    measures: distinct(rows.flatMap(({ values }) => [...values.keys()])),
    rows,
    ...rest,
  };
}
