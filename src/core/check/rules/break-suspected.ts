import { formatMonthKey } from '../../calendar/month';
import { LevelShifts, type SuspectedBreak, suspectBreaks } from '../../figures/suspect-breaks';
import { nameKey } from '../../recognise/names/name-key';
import { sheetsOfArea } from '../area-figures';
import type { CheckContext } from '../check-context';
import { cubeSums } from '../cube-sums';
import { namePlaces, namesOf, recordsOfCodes } from '../named-records';
import type { Occurrence, Place } from '../finding';
import type { YearRule } from '../rule';
import type { Index } from '../year-index';

/** A month from which an area or a category, or a category of one area, looks as if something else were counted, unless the profile names it. */
export const breakSuspected: YearRule = {
  id: 'break-suspected',
  family: 'across sources',
  severity: 'warning',
  scope: 'year',
  reads: ['cube of incidents', 'names'],
  *check(context) {
    const months = context.index(cubeSums).incidentMonths();
    for (const suspected of suspectBreaks(context.cube, months, context.index(levelShifts)))
      if (!isDeclared(context, suspected)) yield occurrenceOf(context, suspected);
  },
};

/** Most series are after a change what they were. */
const levelShifts: Index<LevelShifts> = { build: () => new LevelShifts(), update: (shifts) => shifts };

function isDeclared({ recognition }: CheckContext, { from, area, category }: SuspectedBreak): boolean {
  return (recognition.profile.breaks ?? []).some(
    (known) =>
      known.from === formatMonthKey(from) &&
      (known.area === undefined || nameKey(known.area) === nameKey(area ?? '')) &&
      (known.category === undefined || nameKey(known.category) === nameKey(category ?? '')),
  );
}

function occurrenceOf(context: CheckContext, suspected: SuspectedBreak): Occurrence {
  const { from, area, category, kind } = suspected;
  const isReplaced = kind === 'category replaced';
  return {
    places: area === undefined ? placesOfCategory(context, category ?? '') : sheetsOfArea(context, area),
    parameters: {
      name: (isReplaced ? category : area) ?? category ?? '',
      area: isReplaced ? (area ?? '') : '',
      month: formatMonthKey(from),
      replacement: isReplaced ? suspected.replacement : '',
      before: isReplaced ? 0 : suspected.before,
      after: isReplaced ? 0 : suspected.after,
    },
    effect: isReplaced
      ? { incidents: 0 }
      : context.effects.of(Math.round(Math.abs(suspected.after - suspected.before)), area),
  };
}

/** The last entry that bears the category, and failing that the first sheet. */
function placesOfCategory(context: CheckContext, category: string): Place[] {
  const code = namesOf(context, 'category').indexOf(category);
  const records = recordsOfCodes(context, 'category', new Set([code])).get(code) ?? [];
  return records.length > 0 ? namePlaces(context, 'category', records.slice(-1)) : sheetsOfArea(context, '');
}
