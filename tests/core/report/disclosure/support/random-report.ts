import fc from 'fast-check';

import { monthOf } from '../../../../../src/core/calendar/month';
import {
  COMPARED_MEASURES,
  type Cube,
  type CubeRow,
  NOT_RECORDED,
} from '../../../../../src/core/figures/cube';
import type { Figure, Where } from '../../../../../src/core/figures/figure';

/** A small partnership's cube and the figures of the tables it publishes. */
export interface RandomReport {
  readonly cube: Cube;
  readonly figures: readonly Figure[];
  /** The filters of all published sums. */
  readonly sums: readonly Where[];
}

const YEARS = [2016, 2017];

/** Tables a report may have: which filters, for one year. */
const TABLES: readonly ((shape: Shape) => Where[])[] = [
  () => [{}],
  ({ areas }) => areas.map((area) => ({ area: area.name })),
  ({ months }) => months.map((month) => ({ month })),
  ({ areas, months }) => areas.flatMap((area) => months.map((month) => ({ area: area.name, month }))),
  ({ areas }) => areas.flatMap((area) => area.subAreas.map((subArea) => ({ area: area.name, subArea }))),
  ({ categories }) => categories.map((category) => ({ category })),
  ({ sources }) => sources.map((source) => ({ source: source.name })),
  () => [{ proactive: 'proactive' }, { proactive: 'reactive' }],
  () => [{ likeForLike: 'incidents' }],
  ({ areas }) => areas.map((area) => ({ area: area.name, likeForLike: 'incidents' })),
  ({ areas, categories }) =>
    areas.flatMap((area) => categories.map((category) => ({ area: area.name, category }))),
  ({ months, categories }) => months.flatMap((month) => categories.map((category) => ({ month, category }))),
  () => [{ areaKind: 'member' }, { areaKind: 'client' }],
];

/** The published tables as switches: the customary ones more often than not. */
const tableSwitches = fc.tuple(
  ...TABLES.map((_, index) => fc.integer({ min: 0, max: 9 }).map((roll) => roll < (index < 6 ? 7 : 2))),
);

interface Area {
  readonly name: string;
  readonly kind: 'member' | 'client';
  readonly subAreas: readonly string[];
}

interface Shape {
  readonly areas: readonly Area[];
  /** Months of one year. */
  readonly months: readonly number[];
  readonly categories: readonly string[];
  readonly sources: readonly { readonly name: string; readonly proactive: 'proactive' | 'reactive' }[];
}

/** Mostly small numbers, as it is they that need protection. */
const smallCount = fc.oneof(
  { weight: 5, arbitrary: fc.constant(0) },
  { weight: 5, arbitrary: fc.integer({ min: 1, max: 4 }) },
  { weight: 3, arbitrary: fc.integer({ min: 5, max: 30 }) },
);

export interface RandomReportLimits {
  readonly areas: number;
  readonly months: number;
  readonly categories: number;
  readonly sources: number;
}

/** Small random reports over areas with sub-areas × months × categories × sources × two years. */
export function randomReport(limits: RandomReportLimits): fc.Arbitrary<RandomReport> {
  return fc
    .record({
      subAreas: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: limits.areas }),
      months: fc.integer({ min: 1, max: limits.months }),
      categories: fc.integer({ min: 1, max: limits.categories }),
      sources: fc.integer({ min: 1, max: limits.sources }),
      lastAreaJoined: fc.boolean(),
      density: fc.integer({ min: 2, max: 10 }),
      switches: tableSwitches,
      withoutYear: fc.integer({ min: 0, max: 9 }).map((roll) => roll === 0),
    })
    .chain((plan) => {
      const shape = shapeOf(plan);
      const size =
        shape.areas.reduce((sum, area) => sum + area.subAreas.length, 0) *
        plan.months *
        plan.categories *
        plan.sources *
        2;
      return fc
        .array(fc.tuple(smallCount, fc.integer({ min: 0, max: 9 })), { minLength: size, maxLength: size })
        .map((counts) => {
          const values = counts.map(([count, roll]) => (roll < plan.density ? count : 0));
          const cube = cubeOf(shape, values, plan.lastAreaJoined);
          const sums = withCategoryTotal(sumsOf(shape, plan.switches, plan.withoutYear));
          return { cube, sums, figures: figuresOf(sums, shape) };
        });
    });
}

function shapeOf(plan: { subAreas: number[]; months: number; categories: number; sources: number }): Shape {
  return {
    areas: plan.subAreas.map((count, index) => ({
      name: `Area ${index + 1}`,
      kind: index > 0 && index === plan.subAreas.length - 1 ? 'client' : 'member',
      subAreas:
        count < 2 ? [NOT_RECORDED] : Array.from({ length: count }, (_, at) => `Part ${index + 1}.${at + 1}`),
    })),
    months: Array.from({ length: plan.months }, (_, index) => index),
    categories: Array.from({ length: plan.categories }, (_, index) => `Category ${index + 1}`),
    sources: Array.from({ length: plan.sources }, (_, index) => ({
      name: `Source ${index + 1}`,
      proactive: index === 0 ? 'proactive' : 'reactive',
    })),
  };
}

function cubeOf(shape: Shape, counts: readonly number[], lastAreaJoined: boolean): Cube {
  const rows: CubeRow[] = [];
  let next = 0;
  for (const year of YEARS) {
    for (const month of shape.months) {
      for (const area of shape.areas) {
        const isNew = lastAreaJoined && shape.areas.length > 1 && area === shape.areas.at(-1);
        for (const subArea of area.subAreas) {
          for (const category of shape.categories) {
            for (const source of shape.sources) {
              const count = counts[next++]!;
              if (count === 0 || (isNew && year === YEARS[0])) continue;
              rows.push({
                year,
                month: monthOf(year, 4) + month,
                area: area.name,
                areaKind: area.kind,
                subArea,
                category,
                source: source.name,
                proactive: source.proactive,
                likeForLike: new Set(isNew ? [] : COMPARED_MEASURES),
                rated: new Set(),
                values: new Map([['incidents', count]]),
              });
            }
          }
        }
      }
    }
  }
  return {
    year: YEARS[1]!,
    years: YEARS,
    areas: shape.areas.map(({ name, kind, subAreas }) => ({
      name,
      kind,
      subAreas: subAreas.filter((subArea) => subArea !== NOT_RECORDED),
    })),
    categories: shape.categories,
    sources: shape.sources,
    measures: ['incidents'],
    rows,
  };
}

function sumsOf(shape: Shape, switches: readonly boolean[], withoutYear: boolean): Where[] {
  const sums = YEARS.flatMap((year) =>
    TABLES.flatMap((table, index) =>
      switches[index]!
        ? table(shape).map((where) => ({
            ...where,
            year,
            ...(where.month === undefined ? {} : { month: monthOf(year, 4) + where.month }),
          }))
        : [],
    ),
  );
  return withoutYear ? [...sums, {}] : sums;
}

/** The categories' total is published as a total of them, with its change: two sums that readers see. */
function withCategoryTotal(sums: Where[]): Where[] {
  const hasTotal = sums.some((where) => where.year === YEARS[1] && Object.keys(where).length === 1);
  const hasCategories = sums.some(isCategoryOfThisYear);
  return hasCategories && !hasTotal ? [...sums, ...YEARS.map((year) => ({ year }))] : sums;
}

function isCategoryOfThisYear(where: Where): boolean {
  return where.year === YEARS[1] && where.category !== undefined && Object.keys(where).length === 2;
}

export function incidents(where: Where): Figure {
  return { type: 'sum', measure: 'incidents', where };
}

/** The sums, changes between the years, shares of the year, places, and a total that is written as its parts. */
function figuresOf(sums: readonly Where[], shape: Shape): Figure[] {
  const figures: Figure[] = sums.map(incidents);
  const thisYear = sums.filter((where) => where.year === YEARS[1]);
  const total = incidents({ year: YEARS[1]! });
  for (const where of thisYear) {
    const month = where.month === undefined ? {} : { month: where.month - 12 };
    const before = incidents({ ...where, ...month, year: YEARS[0]! });
    figures.push({ type: 'change', now: incidents(where), before });
    figures.push({ type: 'difference', now: incidents(where), before });
  }
  if (thisYear.some((where) => Object.keys(where).length === 1)) {
    for (const where of thisYear) figures.push({ type: 'share', part: incidents(where), whole: total });
  }
  const byCategory = shape.categories.map((category) => incidents({ year: YEARS[1]!, category }));
  if (thisYear.some(isCategoryOfThisYear)) {
    figures.push({ type: 'total', parts: byCategory });
    for (const of of byCategory) figures.push({ type: 'rank', of, among: byCategory });
  }
  return figures;
}
