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
    const oneOff = context.shared(reportedMonths).filter(({ isOneOff }) => isOneOff);
    const records = recordsOfAreas(context, new Set(oneOff.map(({ area }) => area)));
    for (const { area, reported } of oneOff) {
      const [month] = reported;
      if (month === undefined) continue;
      const incidents = sums.byMonth('incidents', area).get(month) ?? 0;
      yield {
        places: namePlaces(context, 'area', records.get(area) ?? []),
        parameters: { name: area, month: formatMonthKey(month), incidents },
        effect: context.effects.of(incidents, area),
      };
    }
  },
};

/** The records of reporting areas and their parts in the year reported on, by area. */
function recordsOfAreas(context: CheckContext, areas: ReadonlySet<string>): ReadonlyMap<string, number[]> {
  const names = namesOf(context, 'area').map((_, code) => context.effects.areaName(code) ?? '');
  const codes = names.flatMap((name, code) => (areas.has(name) ? [code] : []));
  const found = new Map<string, number[]>();
  for (const [code, records] of recordsOfCodes(context, 'area', new Set(codes))) {
    const ofArea = found.get(names[code]!) ?? [];
    found.set(names[code]!, ofArea);
    for (const record of records) if (context.columns.year[record] === context.cube.year) ofArea.push(record);
  }
  return found;
}
