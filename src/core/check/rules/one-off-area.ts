import { formatMonthKey } from '../../calendar/month';
import type { CheckContext } from '../check-context';
import { cubeSums } from '../cube-sums';
import { namePlaces, namesOf, recordsOfCodes } from '../named-records';
import { reportedMonths } from '../reported-months';
import type { YearRule } from '../rule';

/** An area that no list names and that was met in one month alone: perhaps a slip. With a list, `unknown-area` speaks. */
export const oneOffArea: YearRule = {
  id: 'one-off-area',
  family: 'cells',
  severity: 'warning',
  scope: 'year',
  reads: ['cube', 'names', 'exclusion', 'area', 'measures'],
  *check(context) {
    if ((context.recognition.given.partnership?.areas ?? []).length > 0) return;
    const sums = context.index(cubeSums);
    for (const { area, reported, isOneOff } of context.shared(reportedMonths)) {
      const [month] = reported;
      if (!isOneOff || month === undefined) continue;
      const incidents = sums.byMonth('incidents', area).get(month) ?? 0;
      yield {
        places: namePlaces(context, 'area', recordsOfArea(context, area)),
        parameters: { name: area, month: formatMonthKey(month), incidents },
        effect: context.effects.of(incidents, area),
      };
    }
  },
};

/** The records of a reporting area and its parts in the year reported on. */
function recordsOfArea(context: CheckContext, area: string): number[] {
  const codes = namesOf(context, 'area').flatMap((_, code) =>
    context.effects.areaName(code) === area ? [code] : [],
  );
  return [...recordsOfCodes(context, 'area', new Set(codes)).values()]
    .flat()
    .filter((record) => context.columns.year[record] === context.cube.year);
}
