import { formatFinancialYear } from '../../calendar/financial-year';
import { NOT_RECORDED } from '../../figures/cube';
import { cubeSums } from '../cube-sums';
import { namePlaces, namesOf, recordsOfCodes } from '../named-records';
import type { YearRule } from '../rule';

/** An area with incidents last year and nothing at all in the year reported on. */
export const areaOnlyLastYear: YearRule = {
  id: 'area-only-last-year',
  family: 'across sources',
  severity: 'warning',
  scope: 'year',
  reads: ['cube', 'names'],
  *check(context) {
    const { cube, effects } = context;
    const sums = context.index(cubeSums);
    const now = sums.byArea('incidents', cube.year);
    for (const [area, before] of sums.byArea('incidents', cube.year - 1)) {
      if (area === NOT_RECORDED || now.has(area) || before === 0) continue;
      const codes = namesOf(context, 'area').flatMap((_, code) =>
        effects.areaName(code) === area ? [code] : [],
      );
      const records = [...recordsOfCodes(context, 'area', new Set(codes)).values()].flat();
      yield {
        places: namePlaces(context, 'area', records.slice(0, 1)),
        parameters: {
          area,
          before,
          year: formatFinancialYear(cube.year),
          last: formatFinancialYear(cube.year - 1),
        },
        effect: effects.of(before, area, cube.year - 1),
      };
    }
  },
};
