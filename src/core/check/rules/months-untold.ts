import { formatMonthKey } from '../../calendar/month';
import { NOT_KNOWN } from '../../records/records';
import { runsOfMonths } from '../month-runs';
import { tablePlace } from '../places';
import type { YearRule } from '../rule';

/** A year counted from tables of quarters or halves, of which one is missing or does not name the area. */
export const monthsUntold: YearRule = {
  id: 'months-untold',
  family: 'across sources',
  severity: 'warning',
  scope: 'year',
  reads: ['views', 'names'],
  *check(context) {
    const { untold, areas } = context.records;
    for (const { measure, area, year, months, layouts } of untold) {
      if (year < context.cube.year) continue;
      const name = area === NOT_KNOWN ? '' : areas[area]!.name;
      for (const { first, last } of runsOfMonths(months))
        yield {
          places: layouts.map((layout) => tablePlace(context, layout)),
          parameters: { measure, area: name, first: formatMonthKey(first), last: formatMonthKey(last) },
          effect: context.effects.of(0, name || undefined, year),
        };
    }
  },
};
