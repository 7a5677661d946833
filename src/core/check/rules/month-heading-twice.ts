import { formatMonthKey } from '../../calendar/month';
import { mistypedMonths } from '../../recognise/mistyped-months';
import { axesOf, linePlace, sameLines, sumOfLine } from '../lines-twice';
import type { TableRule } from '../rule';

/** A month that heads two columns, or two rows, of one table of counts where the other months do not. */
export const monthHeadingTwice: TableRule = {
  id: 'month-heading-twice',
  family: 'columns',
  severity: 'error',
  scope: 'table',
  reads: ['table notes', 'exclusion', 'area', 'incidents'],
  *check(context, index) {
    for (const [axis, all] of axesOf(context.layout(index))) {
      const lines = all.filter(({ month }) => month !== undefined);
      const twice = new Set(sameLines(lines).flat());
      for (const place of mistypedMonths(lines.map(({ month }) => month!))) {
        const line = lines[place]!;
        if (!twice.has(line)) continue;
        const others = lines.filter((one) => one !== line && one.month === line.month);
        yield {
          places: [line, ...others].map((one) => linePlace(context, index, axis, one)),
          parameters: { month: formatMonthKey(line.month!), axis },
          effect: sumOfLine(context, index, axis, line.index).bearing(context),
        };
      }
    }
  },
};
