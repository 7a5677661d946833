import { formatMonthKey, type Month } from '../../calendar/month';
import { addToGroup } from '../../group-by';
import type { CheckContext } from '../check-context';
import { nameOfSheet, tablePlace } from '../places';
import { type RecordScan, scanTable } from '../record-scan';
import { RecordSum } from '../record-sum';
import type { YearRule } from '../rule';
import { countedRecords } from '../table-index';

/** Two logs on different sheets that are both said to be of one month and both count incidents of the same area in it. */
export const monthTwice: YearRule = {
  id: 'month-twice',
  family: 'file and sheet',
  severity: 'warning',
  scope: 'year',
  reads: ['exclusion', 'area', 'incidents', 'names'],
  *check(context) {
    const firsts = new Map<string, number>();
    for (const [layout, month] of monthlyLogs(context)) {
      const byArea = recordsByArea(context, layout);
      for (const [area, records] of byArea) {
        const key = JSON.stringify([month, area]);
        const first = firsts.get(key);
        if (first === undefined) firsts.set(key, layout);
        else if (context.layout(first).grid !== context.layout(layout).grid) {
          yield {
            places: [tablePlace(context, layout), tablePlace(context, first)],
            parameters: {
              month: formatMonthKey(month),
              other: nameOfSheet(context, context.layout(first).grid),
            },
            effect: records.bearing(context),
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

/** Counted records by the name of their area, in the order in which the areas occur. */
function recordsByArea(context: CheckContext, layout: number): ReadonlyMap<string, RecordSum> {
  const parts = new Map<string, RecordSum[]>();
  for (const stretch of scanTable(context, sumsByArea, layout))
    for (const [area, sum] of stretch) addToGroup(parts, area, sum);
  return new Map(Array.from(parts, ([area, sums]) => [area, RecordSum.join(sums)]));
}

const sumsByArea: RecordScan<ReadonlyMap<string, RecordSum>> = (context, span) => {
  const found = new Map<string, RecordSum>();
  for (const record of countedRecords(context.columns, span)) {
    const area = context.effects.areaOf(record) ?? '';
    let sum = found.get(area);
    if (!sum) found.set(area, (sum = new RecordSum()));
    sum.add(context, record);
  }
  return { found };
};
