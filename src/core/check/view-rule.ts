import { formatFinancialYear } from '../calendar/financial-year';
import { formatMonthKey } from '../calendar/month';
import { NOT_KNOWN, type ViewChoice } from '../records/records';
import type { CheckContext } from './check-context';
import { tablePlace } from './places';
import type { YearRule } from './rule';

/**
 * A rule about tables that tell the same facts with different numbers: one occurrence for each table that says
 * something else than what is counted, at that table.
 */
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
      for (const choice of context.records.views) {
        const { measure, area, month, year, chosen, others } = choice;
        if (!isMeant(choice, context)) continue;
        const counted = chosen.reduce((sum, view) => sum + view.value, 0);
        const name = area === NOT_KNOWN ? '' : context.records.areas[area]!.name;
        for (const other of others) {
          const difference = Math.abs(other.value - counted);
          if (difference < 1e-6) continue;
          yield {
            places: [
              tablePlace(context, other.layout),
              ...chosen.map(({ layout }) => tablePlace(context, layout)),
            ],
            parameters: {
              measure,
              area: name,
              period: month === undefined ? formatFinancialYear(year) : formatMonthKey(month),
              counted,
              other: other.value,
            },
            effect: context.effects.of(measure === 'incidents' ? difference : 0, name || undefined, year),
          };
        }
      }
    },
  };
}
