import fc from 'fast-check';

import { monthsOfFinancialYear } from '../../../src/core/calendar/financial-year';
import {
  type Cube,
  type CubeRow,
  NOT_RECORDED,
  type Proactivity,
  RATE_GRAINS,
} from '../../../src/core/figures/cube';
import type { Figure, Where } from '../../../src/core/figures/figure';
import type { Measure } from '../../../src/core/recognise/layout';

/** Names that Excel would take for something else, or that break a formula written carelessly. */
export const AWKWARD_NAMES: readonly string[] = [
  '007',
  '7',
  '2011/12',
  'Dec 2011',
  '=5',
  '>5',
  '<>',
  '>=1',
  'a*b',
  'aXb',
  'a?b',
  '~x',
  'TRUE',
  'say "hi"',
  '"',
  'Theft',
  'Theft – other',
  'Theft, other',
  "O'Brien's Yard",
  'Zone 1',
  'Zone 01',
  '1e5',
  '100000',
  '5%',
  '0.05',
  '12:30',
  'May 5',
  'École',
  '[z]',
  '-',
  '@cmd',
  '{x;y}',
  'A&B',
  'x'.repeat(300),
  `${'y'.repeat(254)}"${'z'.repeat(40)}`,
];

const AREAS = ['Stevenage', 'East Herts', '7', 'Zone 1'];
const SUB_AREAS = ['Old Town', '007', NOT_RECORDED];
const SOURCES: readonly { name: string; proactive: Proactivity }[] = [
  { name: 'Operator', proactive: 'proactive' },
  { name: 'Police control/Airwave', proactive: 'reactive' },
  { name: NOT_RECORDED, proactive: 'not recorded' },
];
/** Of the compared measures, those that the cubes have. */
const COMPARED = ['incidents', 'arrests'] as const;
export const YEARS = [2016, 2017] as const;

const arbitraryRow = (categories: readonly string[]): fc.Arbitrary<CubeRow> =>
  fc
    .record({
      year: fc.constantFrom(...YEARS),
      monthIndex: fc.option(fc.nat(11), { nil: undefined, freq: 6 }),
      area: fc.constantFrom(...AREAS),
      subArea: fc.constantFrom(...SUB_AREAS),
      category: fc.constantFrom(...categories),
      source: fc.constantFrom(...SOURCES),
      likeForLike: fc.subarray([...COMPARED]).map((measures) => new Set(measures)),
      rated: fc.subarray([...RATE_GRAINS]).map((grains) => new Set(grains)),
      incidents: fc.nat(40),
      arrests: fc.option(fc.nat(9), { nil: undefined }),
      availability: fc.option(fc.integer({ min: 0, max: 1_000_000 }), { nil: undefined }),
    })
    .map(({ monthIndex, source, incidents, arrests, availability, ...rest }) => ({
      ...rest,
      ...(monthIndex === undefined ? {} : { month: monthsOfFinancialYear(rest.year)[monthIndex]! }),
      areaKind: rest.area === '7' ? ('client' as const) : ('member' as const),
      source: source.name,
      proactive: source.proactive,
      values: new Map<Measure, number>([
        ['incidents', incidents],
        ...(arrests === undefined ? [] : [['arrests', arrests] as const]),
        ...(availability === undefined ? [] : [['availability', availability / 1_000_000] as const]),
      ]),
    }));

/** Cubes with awkward names, empty combinations, whole-year rows and a fractional measure. */
export const arbitraryCube: fc.Arbitrary<Cube> = fc
  .shuffledSubarray([...AWKWARD_NAMES], { minLength: 6, maxLength: 12 })
  .chain((categories) =>
    fc.array(arbitraryRow(categories), { minLength: 1, maxLength: 60 }).map((rows) => ({
      year: 2017,
      years: YEARS,
      areas: AREAS.map((name) => ({
        name,
        kind: name === '7' ? ('client' as const) : ('member' as const),
        subAreas: SUB_AREAS,
      })),
      categories,
      sources: SOURCES,
      measures: ['incidents', 'arrests', 'availability'] as const,
      rows,
    })),
  );

const WHERE_KEYS: (keyof Where)[] = [
  'year',
  'month',
  'area',
  'subArea',
  'areaKind',
  'category',
  'source',
  'proactive',
  'likeForLike',
  'rated',
];

const arbitraryMeasure = fc.constantFrom<Measure>('incidents', 'arrests', 'availability', 'evidence');

/** Filters over a cube's own names (and one that it has not); few at a time, so that most find something. */
export function arbitraryWhere(cube: Cube): fc.Arbitrary<Where> {
  const full = fc.record({
    year: fc.constantFrom(...YEARS),
    month: fc.constantFrom(...monthsOfFinancialYear(2017)),
    area: fc.constantFrom(...AREAS),
    subArea: fc.constantFrom(...SUB_AREAS),
    areaKind: fc.constantFrom('member' as const, 'client' as const),
    category: fc.constantFrom(...cube.categories, 'Nowhere'),
    source: fc.constantFrom(...SOURCES.map(({ name }) => name)),
    proactive: fc.constantFrom('proactive' as const, 'reactive' as const, 'not recorded' as const),
    likeForLike: fc.constantFrom(...COMPARED),
    rated: fc.constantFrom(...RATE_GRAINS),
  });
  return fc
    .tuple(full, fc.subarray(WHERE_KEYS, { maxLength: 3 }))
    .map(([where, keys]) => Object.fromEntries(keys.map((key) => [key, where[key]])));
}

/** Figures of every kind, nested. */
export function arbitraryFigure(cube: Cube): fc.Arbitrary<Figure> {
  const sum = fc.record({
    type: fc.constant('sum' as const),
    measure: arbitraryMeasure,
    where: arbitraryWhere(cube),
  });
  /** Sums that differ in one filter, as the tables of a report have them. */
  const spread = fc
    .tuple(arbitraryMeasure, arbitraryWhere(cube))
    .map(([measure, where]) =>
      cube.categories.map((category) => ({ type: 'sum' as const, measure, where: { ...where, category } })),
    );
  const { figure } = fc.letrec<{ figure: Figure }>((tie) => ({
    figure: fc.oneof(
      { maxDepth: 2, depthSize: 'small' },
      sum,
      fc.record({ type: fc.constant('constant' as const), value: fc.constantFrom(0, 1, -2, 0.1, 1e21) }),
      fc.record({
        type: fc.constant('ratio' as const),
        of: tie('figure'),
        to: tie('figure'),
        per: fc.constantFrom(1, 100),
      }),
      fc.record({ type: fc.constant('difference' as const), now: tie('figure'), before: tie('figure') }),
      fc.record({ type: fc.constant('change' as const), now: tie('figure'), before: tie('figure') }),
      fc.record({ type: fc.constant('share' as const), part: tie('figure'), whole: tie('figure') }),
      fc.record({
        type: fc.constant('rank' as const),
        of: tie('figure'),
        among: fc.array(tie('figure'), { maxLength: 4 }),
      }),
      spread.map((among) => ({ type: 'rank' as const, of: among[0]!, among })),
      fc.record({ type: fc.constant('total' as const), parts: fc.array(tie('figure'), { maxLength: 4 }) }),
      spread.map((parts) => ({ type: 'total' as const, parts })),
    ),
  }));
  return figure;
}
