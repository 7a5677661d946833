import { describe, expect, it } from 'vitest';

import { monthOf } from '../../../../src/core/calendar/month';
import { type Cube, type CubeRow, NOT_RECORDED } from '../../../../src/core/figures/cube';
import { settleBreakdowns } from '../../../../src/core/report/disclosure/settle-breakdowns';

const APRIL = monthOf(2017, 4);
const WHOLE: CubeRow = {
  year: 2017,
  area: NOT_RECORDED,
  areaKind: 'member',
  subArea: NOT_RECORDED,
  category: NOT_RECORDED,
  source: NOT_RECORDED,
  proactive: 'not recorded',
  likeForLike: new Set(),
  rated: new Set(),
  values: new Map(),
};

function row(incidents: number, where: Partial<CubeRow>): CubeRow {
  return { ...WHOLE, ...where, values: new Map([['incidents', incidents]]) };
}

function cubeOf(rows: readonly CubeRow[]): Cube {
  return { year: 2017, years: [2017], areas: [], categories: [], sources: [], measures: ['incidents'], rows };
}

type Key = 'area' | 'month' | 'subArea' | 'category' | 'source' | 'proactive';

function sumsBy(rows: readonly CubeRow[], keys: readonly Key[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const each of rows) {
    const key = keys.map((one) => each[one] ?? 'none').join(' / ');
    sums[key] = (sums[key] ?? 0) + each.values.get('incidents')!;
  }
  return Object.fromEntries(Object.entries(sums).filter(([, sum]) => sum !== 0));
}

describe('what tables beside the counted ones break down', () => {
  const rows = [
    row(9, { area: 'Arden', month: APRIL }),
    row(4, { area: 'Brackley', month: APRIL }),
    row(7, { area: 'Brackley', month: APRIL + 1 }),
    row(12, { category: 'Drugs' }),
    row(6, { category: 'Robbery' }),
    row(15, { source: 'Operator', proactive: 'proactive' }),
    row(-33, {}),
    row(5, { area: 'Brackley', subArea: 'Brackley Green' }),
    row(-5, { area: 'Brackley' }),
  ];
  const settled = settleBreakdowns(cubeOf(rows), 'incidents');

  it('is nowhere less than none', () => {
    expect(settled.filter(({ values }) => values.get('incidents')! < 0)).toEqual([]);
  });

  it.each([['area', 'month'], ['category'], ['source', 'proactive'], ['area', 'subArea']] as const)(
    'sums by %s as it did',
    (...keys) => {
      expect(sumsBy(settled, keys)).toEqual(sumsBy(rows, keys));
    },
  );

  it('is of the areas and months that count, and of no others', () => {
    expect(settled.filter(({ area, month }) => area === NOT_RECORDED || month === undefined)).toEqual([]);
  });

  it('stays where it stands where nothing is broken down', () => {
    const plain = [row(3, { area: 'Arden', month: APRIL }), row(0, { area: 'Arden', month: APRIL + 1 })];
    expect(settleBreakdowns(cubeOf(plain), 'incidents')).toBe(plain);
    const unplaced = [...plain, row(2, { month: APRIL })];
    expect(settleBreakdowns(cubeOf(unplaced), 'incidents')).toEqual(unplaced);
  });
});
