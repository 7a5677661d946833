import { formatMonthKey, type Month } from '../../calendar/month';
import type { CheckContext } from '../check-context';
import { tablePlace } from '../places';
import type { YearRule } from '../rule';
import { countedRecords } from '../table-index';

/** Two logs on different sheets that are both said to be of one month and both count incidents of the same area in it. */
export const monthTwice: YearRule = {
  id: 'month-twice',
  family: 'file and sheet',
  severity: 'warning',
  scope: 'year',
  *check(context) {
    const { recognition, effects } = context;
    const firsts = new Map<string, number>();
    for (const [layout, month] of monthlyLogs(context)) {
      const byArea = recordsByArea(context, layout);
      for (const [area, records] of byArea) {
        const key = JSON.stringify([month, area]);
        const first = firsts.get(key);
        if (first === undefined) firsts.set(key, layout);
        else if (context.layout(first).grid !== context.layout(layout).grid) {
          const { file, sheet } = recognition.grids[context.layout(first).grid]!.source;
          yield {
            places: [tablePlace(context, layout), tablePlace(context, first)],
            parameters: { month: formatMonthKey(month), other: `${file} › ${sheet}` },
            effect: effects.ofRecords(records),
          };
        }
      }
    }
  },
};

function* monthlyLogs({ recognition }: CheckContext): Iterable<readonly [layout: number, month: Month]> {
  for (const [layout, { kind, context }] of recognition.layouts.entries())
    if (kind === 'log' && context.month !== undefined) yield [layout, context.month];
}

function recordsByArea({ columns, effects, spans }: CheckContext, layout: number): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const record of countedRecords(columns, spans[layout]!)) {
    const area = effects.areaOf(record) ?? '';
    const records = found.get(area);
    if (records) records.push(record);
    else found.set(area, [record]);
  }
  return found;
}
