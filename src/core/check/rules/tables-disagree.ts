import { formatMonthKey } from '../../calendar/month';
import { NOT_KNOWN } from '../../records/records';
import type { Rule } from '../rule';

/** Two tables tell the same facts with different numbers. The one that counts is named with what the other says. */
export const tablesDisagree: Rule = {
  id: 'tables-disagree',
  severity: 'warning',
  *check({ records: { views, areas, recognition } }) {
    for (const { measure, area, month, year, chosen, others } of views) {
      const counted = chosen.reduce((sum, view) => sum + view.value, 0);
      for (const other of others) {
        if (other.value === counted) continue;
        const { grid, range } = recognition.layouts[other.layout]!;
        yield {
          places: [{ grid, ...range }],
          parameters: {
            measure,
            area: area === NOT_KNOWN ? '' : areas[area]!.name,
            period: month === undefined ? String(year) : formatMonthKey(month),
            counted,
            other: other.value,
          },
          effect: { incidents: measure === 'incidents' ? Math.abs(other.value - counted) : 0 },
        };
      }
    }
  },
};
