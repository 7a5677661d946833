import { monthsOfFinancialYear } from '../../src/core/calendar/financial-year';
import {
  COMPARED_MEASURES,
  type Cube,
  type CubeRow,
  NOT_RECORDED,
  type Proactivity,
  RATE_GRAINS,
} from '../../src/core/figures/cube';
import type { Measure } from '../../src/core/recognise/layout';

/** A small multiplicative generator: the same numbers for the same seed, on every machine. */
export function numbersFrom(seed: number): (below: number) => number {
  let state = seed % 2147483647 || 1;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

export interface MadeCubeOptions {
  readonly areas?: readonly string[];
  readonly categories?: readonly string[];
  readonly rows?: number;
  readonly seed?: number;
}

const SOURCES: { name: string; proactive: Proactivity }[] = [
  { name: 'Police control', proactive: 'reactive' },
  { name: 'Operator', proactive: 'proactive' },
  { name: 'Shopwatch radio', proactive: 'reactive' },
  { name: NOT_RECORDED, proactive: 'not recorded' },
];

export const AREAS = ['Stevenage', 'East Herts', 'North Herts', 'Hertsmere', 'Central Bedfordshire'];
export const CATEGORIES = [
  'Anti-social behaviour',
  'Assault or fighting',
  'Begging or vagrancy',
  'Concern for welfare',
  'Criminal damage',
  'Drugs',
  'Missing person',
  'Public order',
  'Theft – other',
  'Theft – shoplifting',
];

/** A cube of two years with made-up counts. */
export function makeCube({
  areas = AREAS,
  categories = CATEGORIES,
  rows = 1200,
  seed = 7,
}: MadeCubeOptions = {}): Cube {
  const next = numbersFrom(seed);
  const made = new Map<string, CubeRow>();
  for (let count = 0; count < rows; count++) {
    const year = next(2) === 0 ? 2016 : 2017;
    const month = monthsOfFinancialYear(year)[next(12)]!;
    const area = areas[next(areas.length)]!;
    const source = SOURCES[next(SOURCES.length)]!;
    const incidents = 1 + next(12);
    const row: CubeRow = {
      year,
      month,
      area,
      areaKind: area === areas.at(-1) ? 'client' : 'member',
      subArea: area === areas[0] ? ['Old Town', 'Bedwell', NOT_RECORDED][next(3)]! : NOT_RECORDED,
      category: categories[next(categories.length)]!,
      source: source.name,
      proactive: source.proactive,
      likeForLike: new Set(area === areas.at(-1) ? [] : COMPARED_MEASURES),
      rated: new Set(RATE_GRAINS),
      values: new Map<Measure, number>([
        ['incidents', incidents],
        ['arrests', next(incidents + 2)],
        ['attendances', next(incidents + 1)],
      ]),
    };
    made.set([year, month, area, row.subArea, row.category, row.source].join('|'), row);
  }
  return {
    year: 2017,
    years: [2016, 2017],
    areas: areas.map((name, index) => ({
      name,
      kind: index === areas.length - 1 ? 'client' : 'member',
      subAreas: index === 0 ? ['Bedwell', 'Old Town'] : [],
    })),
    categories: [...categories],
    sources: SOURCES.filter(({ name }) => name !== NOT_RECORDED),
    measures: ['incidents', 'arrests', 'attendances'],
    rows: [...made.values()],
  };
}
