import type { Repetition } from '../records/records';
import type { Severity } from './finding';
import { nameOfSheet, tablePlace } from './places';
import type { YearRule } from './rule';

/** A rule about tables most of which another one tells too: one occurrence for each. */
export function repetitionRule(
  id: string,
  severity: Severity,
  isMeant: (repetition: Repetition) => boolean,
): YearRule {
  return {
    id,
    family: 'across sources',
    severity,
    scope: 'year',
    reads: [],
    *check(context) {
      for (const repetition of context.records.repetitions) {
        if (!isMeant(repetition)) continue;
        const { layout, other, by, size, matched, isCopy } = repetition;
        const { kind, context: told } = context.layout(layout);
        const countsIncidents = kind !== 'register' && (told.measure ?? 'incidents') === 'incidents';
        yield {
          places: [tablePlace(context, layout), tablePlace(context, other)],
          parameters: { by, size, matched, other: nameOfSheet(context, context.layout(other).grid) },
          effect: context.effects.of(!isCopy && countsIncidents ? matched : 0),
        };
      }
    },
  };
}
