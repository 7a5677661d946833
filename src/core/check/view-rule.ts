import { formatFinancialYear } from '../calendar/financial-year';
import { formatMonthKey } from '../calendar/month';
import { NOT_KNOWN, type ViewChoice, type ViewValue } from '../records/records';
import type { CheckContext } from './check-context';
import type { Occurrence } from './finding';
import { tablePlace } from './places';
import type { YearRule } from './rule';

/** A table that says something else than what is counted. */
export interface Disagreement {
  readonly choice: ViewChoice;
  readonly other: ViewValue;
  /** At that table. */
  readonly occurrence: Occurrence;
}

/** Tables that tell the same facts with different numbers, each with what is counted instead. */
export function* disagreements(
  context: CheckContext,
  isMeant: (choice: ViewChoice, context: CheckContext) => boolean,
): Iterable<Disagreement> {
  for (const choice of context.records.views) {
    const { measure, area, month, year, span, chosen, others } = choice;
    if (!isMeant(choice, context)) continue;
    const first = month ?? span?.first;
    const counted = chosen.reduce((sum, view) => sum + view.value, 0);
    const name = area === NOT_KNOWN ? '' : context.records.areas[area]!.name;
    for (const other of others) {
      const difference = Math.abs(other.value - counted);
      if (difference < 1e-6) continue;
      const occurrence: Occurrence = {
        places: [
          ...[other.layout, ...(other.with ?? [])].map((layout) => tablePlace(context, layout)),
          ...chosen.map(({ layout }) => tablePlace(context, layout)),
        ],
        parameters: {
          measure,
          area: name,
          period: first === undefined ? formatFinancialYear(year) : formatMonthKey(first),
          ...(span && span.last !== span.first && { last: formatMonthKey(span.last) }),
          ...(other.with && { tables: other.with.length + 1 }),
          counted,
          other: other.value,
        },
        effect: context.effects.of(measure === 'incidents' ? difference : 0, name || undefined, year),
      };
      yield { choice, other, occurrence };
    }
  }
}

/** A rule about such tables: one occurrence for each. */
export function viewRule(
  id: string,
  isMeant: (choice: ViewChoice, context: CheckContext) => boolean,
): YearRule {
  return {
    id,
    family: 'across sources',
    severity: 'warning',
    scope: 'year',
    reads: ['views', 'names'],
    *check(context) {
      for (const { occurrence } of disagreements(context, isMeant)) yield occurrence;
    },
  };
}
