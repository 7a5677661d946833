import type { CheckContext } from './check-context';
import type { Occurrence } from './finding';
import { namePlaces, namesOf, recordsOfCodes } from './named-records';
import { holdsPersonalData, type PersonalData } from './personal-data';
import { tablePlace } from './places';
import type { YearRule } from './rule';

/** The columns whose texts are printed in the report. */
const PRINTED_FIELDS = ['area', 'category', 'source'] as const;

/**
 * A rule about personal data in what the report prints: names of areas, categories and sources, and titles of tables.
 * Other columns never reach an output; `personal-data-in-notes` speaks of them. The sentences do not repeat the text; it
 * is the parameter `printed`, by which a public copy is held back in which it would stand.
 */
export function personalDataRule(id: string, kind: PersonalData): YearRule {
  return {
    id,
    family: 'privacy',
    severity: 'error',
    scope: 'year',
    reads: ['names', 'exclusion', 'area', 'category', 'source', 'incidents', 'table notes'],
    *check(context) {
      for (const field of PRINTED_FIELDS) yield* inNames(context, field, kind);
      for (const [layout, { title }] of context.recognition.layouts.entries())
        if (holdsPersonalData(title, kind))
          yield {
            places: [tablePlace(context, layout)],
            parameters: { field: 'title', rows: 1, printed: title },
          };
    },
  };
}

function* inNames(
  context: CheckContext,
  field: (typeof PRINTED_FIELDS)[number],
  kind: PersonalData,
): Iterable<Occurrence> {
  const names = namesOf(context, field);
  const codes = names.flatMap((name, code) => (holdsPersonalData(name, kind) ? [code] : []));
  for (const [code, records] of recordsOfCodes(context, field, new Set(codes))) {
    yield {
      places: namePlaces(context, field, records),
      parameters: { field, rows: records.length, printed: names[code]! },
      effect: context.effects.ofRecords(records),
    };
  }
}
